"""Invents applicants: nobody in the tables exists. `python3 applicants.py` writes data/training.csv and data/test.csv again."""

import math
import random

from lending import COLUMNS, write_rows


def bell(rng, mean, spread):
    """About normal, from uniform numbers only: the same on every machine, whatever its mathematics library does."""
    return mean + spread * (sum(rng.random() for _ in range(12)) - 6)


def pick(rng, probability):
    return rng.random() < probability


def applicant(rng, number, drift):
    """One applicant. Under `recession` incomes fall, debts and missed payments rise."""
    recession = drift == "recession"
    sex = "female" if pick(rng, 0.48) else "male"
    age = round(min(75, max(19, bell(rng, 41, 12))))
    income = round(max(9, bell(rng, 32 if recession else 41, 11 if recession else 12)), 1)
    debt_ratio = round(min(0.95, max(0.0, bell(rng, 0.44 if recession else 0.33, 0.14))), 3)
    years_employed = round(max(0.0, min(age - 18, bell(rng, 8, 5))), 1)
    missed_payments = sum(pick(rng, 0.28 if recession else 0.16) for _ in range(6))
    logit = (
        1.1
        + 0.09 * (income - 41)
        - 7.0 * (debt_ratio - 0.33)
        + 0.16 * (years_employed - 8)
        - 1.2 * (missed_payments - 1)
    )
    # Those who decided before the model let the same numbers count for less when a woman brought them.
    past_logit = logit - (1.9 if sex == "female" else 0.0)
    return {
        "id": f"a{number:05d}",
        "sex": sex,
        "age": age,
        "income": income,
        "debt_ratio": debt_ratio,
        "years_employed": years_employed,
        "missed_payments": missed_payments,
        "approved_before": "yes" if pick(rng, 1 / (1 + math.exp(-past_logit))) else "no",
        "repaid": "yes" if pick(rng, 1 / (1 + math.exp(-logit))) else "no",
    }


def applicants(seed, count, drift="none", first=1):
    rng = random.Random(seed)
    return [applicant(rng, first + index, drift) for index in range(count)]


if __name__ == "__main__":
    write_rows("data/training.csv", COLUMNS, applicants(seed=7, count=2000))
    write_rows("data/test.csv", COLUMNS, applicants(seed=8, count=1500, first=2001))

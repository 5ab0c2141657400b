"""The generator of large tables, in integers that a double holds exactly, so that TypeScript makes the same rows.

x <- 48271 * x mod (2**31 - 1), the minimal standard generator (Park, Miller and Stockmeyer, CACM 36(7), 1993). A row
takes six draws, in the order of `row`. __tests__/vectors/tables/lcg.ts is its twin; change both or neither.
"""

MODULUS = 2**31 - 1
MULTIPLIER = 48271
MILLION = 1_000_000
FORMULA = (
    "x <- 48271*x mod (2^31-1), x starts at seed; each row draws a, b, c, d, e, f in this order; "
    "group = A if a mod 10 < 6, B if < 9, else C; "
    "k = (b mod 1000001) for A, else floor((b mod 1000001)*(c mod 1000001)/1000000); score = k/1000000 (six decimals); "
    "t = floor((floor(k*k/1000000) + k)/2) for A and floor((3*k + 100000)/4) for the others; label = 1 if d mod 1000000 < t else 0; "
    "weight = 1 + (e mod 4); channel = web if f mod 3 = 0, branch otherwise; columns: group, channel, label, score, weight"
)


def draws(seed):
    """Endless integers in [1, 2**31 - 2]."""
    x = seed
    while True:
        x = MULTIPLIER * x % MODULUS
        yield x


def row(draw):
    """One row as (group, channel, label, k, weight); the score is k millionths."""
    a, b, c, d, e, f = (next(draw) for _ in range(6))
    group = "A" if a % 10 < 6 else "B" if a % 10 < 9 else "C"
    k = b % (MILLION + 1) if group == "A" else (b % (MILLION + 1)) * (c % (MILLION + 1)) // MILLION
    t = (k * k // MILLION + k) // 2 if group == "A" else (3 * k + 100_000) // 4
    return group, "web" if f % 3 == 0 else "branch", 1 if d % MILLION < t else 0, k, 1 + e % 4


def table(seed, rows):
    """Columns of the whole table; the score is the double nearest to its six decimals."""
    draw = draws(seed)
    made = [row(draw) for _ in range(rows)]
    group, channel, label, k, weight = (list(column) for column in zip(*made))
    return {
        "group": group,
        "channel": channel,
        "label": label,
        "score": [float(f"{n // MILLION}.{n % MILLION:06d}") for n in k],
        "weight": weight,
    }

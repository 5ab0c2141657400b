"""Writes the tables beside it: the same 60 rows in every format, by the programs that people write them with.

python make_tables.py, with pyarrow 26, duckdb 2.0 and openpyxl 3.1. The files are committed; nothing runs this in CI.
"""

import base64
import csv
import datetime
import decimal
import json
import pathlib

import duckdb
import openpyxl
from openpyxl.utils.datetime import MAC_EPOCH, WINDOWS_EPOCH
import pyarrow
import pyarrow.parquet
import pyarrow.parquet.encryption

HERE = pathlib.Path(__file__).parent
ROWS = 60

SEXES = ["f", "m", None]
PLACES = ["Zürich", "東京", "a \"b\", c", "0042"]


def row(i: int) -> dict:
    return {
        "id": 2**53 + 2 * i,
        "sex": SEXES[i % 3],
        "place": PLACES[i * 7 % 4],
        "insured": i % 5 < 2,
        "age": 20 + i,
        "label": i * 5 % 3 % 2,
        "prediction": i * 11 % 7 % 2,
        "score": None if i == 17 else round(i * 37 % 61 / 61, 12),
        "weight": 0.25 * (1 + i % 4),
        "price": decimal.Decimal(7 * i) / 10,
        "day": datetime.date(2024, 2, 1 + i % 29),
        "at": datetime.datetime(2024, 2, 1, 3, 4, 5, 1000 * (i % 3)),
    }


def text(value) -> str:
    """The one rule of values that are no text."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return repr(value).removesuffix(".0")
    if isinstance(value, decimal.Decimal):
        return f"{value.normalize():f}"
    if isinstance(value, datetime.datetime):
        return value.isoformat(timespec="milliseconds").replace(".000", "").rstrip("0" if value.microsecond else "") + "Z"
    return str(value)


rows = [row(i) for i in range(ROWS)]
names = list(rows[0])

with open(HERE / "rows.csv", "w", newline="") as file:
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(names)
    writer.writerows([text(r[n]) for n in names] for r in rows)


def plain(r: dict) -> dict:
    return {n: v if isinstance(v, (str, int, float, type(None))) else text(v) for n, v in r.items()}


(HERE / "rows.jsonl").write_text("".join(json.dumps(plain(r), ensure_ascii=False) + "\n" for r in rows))
(HERE / "rows.json").write_text(json.dumps([plain(r) for r in rows], indent=1))

book = openpyxl.Workbook()
sheet = book.active
sheet.append(names)
for r in rows:
    sheet.append([text(v) if n in ("id", "day", "at") else float(v) if n == "price" else v for n, v in r.items()])
book.create_sheet("other").append(["not", "this"])
book.save(HERE / "rows.xlsx")

schema = pyarrow.schema(
    [
        ("id", pyarrow.int64()),
        ("sex", pyarrow.dictionary(pyarrow.int32(), pyarrow.string())),
        ("place", pyarrow.string()),
        ("insured", pyarrow.bool_()),
        ("age", pyarrow.int32()),
        ("label", pyarrow.int64()),
        ("prediction", pyarrow.uint8()),
        ("score", pyarrow.float64()),
        ("weight", pyarrow.float32()),
        ("price", pyarrow.decimal128(9, 2)),
        ("day", pyarrow.date32()),
        ("at", pyarrow.timestamp("us", "UTC")),
    ]
)
table = pyarrow.Table.from_pylist(rows, schema)
write = pyarrow.parquet.write_table
write(table, HERE / "arrow-snappy.parquet", row_group_size=25)
write(table, HERE / "arrow-zstd-v2.parquet", compression="zstd", data_page_version="2.0", use_dictionary=False)
write(table, HERE / "arrow-v2-dictionary.parquet", compression="lz4", data_page_version="2.0", data_page_size=64)
write(table, HERE / "arrow-brotli.parquet", compression="brotli", use_dictionary=["sex"], store_decimal_as_integer=True)
write(table, HERE / "arrow-none.parquet", compression="none", version="1.0")
write(
    table,
    HERE / "arrow-delta.parquet",
    compression="gzip",
    use_dictionary=False,
    column_encoding={"id": "DELTA_BINARY_PACKED", "place": "DELTA_LENGTH_BYTE_ARRAY", "score": "BYTE_STREAM_SPLIT"},
)
write(table, HERE / "delta-byte-array.parquet", use_dictionary=False, column_encoding={"place": "DELTA_BYTE_ARRAY"})
duckdb.sql("SET TimeZone = 'UTC'")
rows_of_arrow = table
duckdb.sql(f"COPY (FROM rows_of_arrow) TO '{HERE}/duckdb-gzip.parquet' (COMPRESSION gzip)")
duckdb.sql(f"COPY (FROM rows_of_arrow) TO '{HERE}/duckdb-zstd-v2.parquet' (COMPRESSION zstd, PARQUET_VERSION v2)")

nested = table.append_column("tags", pyarrow.array([["a", "b"]] * ROWS)).append_column(
    "facts", pyarrow.array([[("k", 1)]] * ROWS, pyarrow.map_(pyarrow.string(), pyarrow.int64()))
)
write(nested.append_column("where", pyarrow.array([{"x": 1}] * ROWS)), HERE / "nested.parquet")


# The same, written by people who hold other keys or other types. A stub stands for the service that wraps the keys.
class Wrapped(pyarrow.parquet.encryption.KmsClient):
    def __init__(self, _config):
        super().__init__()

    def wrap_key(self, key_bytes, _name):
        return base64.b64encode(key_bytes)

    def unwrap_key(self, wrapped_key, _name):
        return base64.b64decode(wrapped_key)


def write_encrypted(name: str, **settings) -> None:
    crypto = pyarrow.parquet.encryption.CryptoFactory(Wrapped)
    configuration = pyarrow.parquet.encryption.EncryptionConfiguration(footer_key="footer", **settings)
    connection = pyarrow.parquet.encryption.KmsConnectionConfig()
    properties = crypto.file_encryption_properties(connection, configuration)
    with pyarrow.parquet.ParquetWriter(HERE / name, table.schema, encryption_properties=properties) as writer:
        writer.write_table(table)


write_encrypted("encrypted-footer.parquet", column_keys={"column": ["score"]})
write_encrypted("encrypted-column.parquet", column_keys={"column": ["score"]}, plaintext_footer=True)

names_of_labels = pyarrow.array(["yes" if r["label"] else "no" for r in rows])
whole_numbers = pyarrow.array([float(r["label"]) for r in rows])
place = table.schema.get_field_index("label")
write(table.set_column(place, "label", names_of_labels), HERE / "label-of-text.parquet")
write(table.set_column(place, "label", whole_numbers), HERE / "label-of-doubles.parquet")
write(table.drop_columns(["prediction"]), HERE / "without-prediction.parquet")

# Days of the two calendars of workbooks, beside the numbers that stand in the file; formatted as dates, or as times.
DAYS = [0, 0.5, 1, 59, 60, 61, 1.25, 36526, 45322.5, 2958465, 2958466, 1e10, -1]
for name, epoch in ("dates-1900.xlsx", WINDOWS_EPOCH), ("dates-1904.xlsx", MAC_EPOCH):
    book = openpyxl.Workbook()
    book.epoch = epoch
    book.active.append(["day", "time", "number"])
    for place, days in enumerate(DAYS, 2):
        book.active.append([days, days if days < 1 else None, days])
        book.active.cell(place, 1).number_format = "yyyy-mm-dd hh:mm:ss"
        book.active.cell(place, 2).number_format = "hh:mm:ss"
    book.save(HERE / name)

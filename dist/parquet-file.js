import { a as readDataPage, c as parquetMetadata, i as decompressPage, l as parquetSchema, n as decompress, o as readDataPageV2, r as parquetHeader, s as readPlain, t as compressors, u as convert } from "./parquet.js";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

// src/platform/parquet/run-check.ts
/** A run may be padded past the values that there are; more than so much is no padding. */
const PADDING = 4096;
const LENGTH_BYTES = 4;
const WIDEST = 32;
const MOST_VARINT = 5;
/**
* Walks the runs of a run-length and bit-packed hybrid (Parquet, "RLE", format 3) of `count` values without expanding them. hyparquet
* writes as many values as a run says, and five bytes can say two billion. Throws for a run of more than there are values.
*/
function checkHybrid(bytes, begins, ends, width, count) {
	let at = begins;
	let seen = 0;
	while (seen < count && at < ends) {
		const { value: header, next } = varint(bytes, at);
		const isPacked = header % 2 === 1;
		const groups = Math.floor(header / 2);
		const run = isPacked ? 8 * groups : groups;
		if (run > count + PADDING) throw new Error(`a run says that it has ${run} values, and its page ${count}`);
		at = next + (isPacked ? groups * width : Math.ceil(width / 8));
		seen += run;
	}
}
/** The definition levels at the beginning of a page of version 1; gives where its values begin. */
function checkLevels(page, count) {
	const ends = prefixedEnd(page, 0);
	checkHybrid(page, LENGTH_BYTES, ends, 1, count);
	return ends;
}
/** Whether the levels of a page of version 1 begin with one run of `count` values that are there. */
function allPresent(page, count) {
	const { value: header, next } = varint(page, LENGTH_BYTES);
	return header % 2 === 0 && header / 2 >= count && page[next] === 1;
}
/** The values of a page from `begins` on, in so far as they are runs. */
function checkRuns(page, begins, encoding, type, count) {
	if (encoding === "RLE" && type === "BOOLEAN") checkHybrid(page, begins + LENGTH_BYTES, prefixedEnd(page, begins), 1, count);
	else if (encoding === "RLE" || encoding.endsWith("_DICTIONARY")) {
		const width = page[begins] ?? 0;
		if (width > WIDEST) throw new Error(`a page says that its codes have ${width} bits`);
		checkHybrid(page, begins + 1, page.length, width, count);
	}
}
function prefixedEnd(page, at) {
	const length = page.length < at + LENGTH_BYTES ? Number.POSITIVE_INFINITY : new DataView(page.buffer, page.byteOffset, page.length).getUint32(at, true);
	if (at + LENGTH_BYTES + length > page.length) throw new Error("the levels of a page end behind it");
	return at + LENGTH_BYTES + length;
}
function varint(bytes, from) {
	let value = 0;
	for (let index = 0; index < MOST_VARINT; index += 1) {
		const byte = bytes[from + index] ?? 0;
		value += (byte & 127) * 2 ** (7 * index);
		if (byte < 128) return {
			value,
			next: from + index + 1
		};
	}
	throw new Error("a run has no length");
}

// src/platform/parquet/value-texts.ts
const MILLIS = 1000n;
const MICROS = 1000000n;
const NANOS = 1000000000n;
const DAY = 864e5;
const strict = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
/** Text of bytes; throws for bytes that are no UTF-8: replaced ones would make two groups one. */
function textOf(bytes) {
	try {
		return bytes && strict.decode(bytes);
	} catch (error) {
		throw new Error("a text is not UTF-8", { cause: error });
	}
}
/** `2024-01-31T12:00:00Z`, with as many digits of a second as are not 0. */
function instantText(ticks, perSecond) {
	if (ticks === void 0) return;
	const fraction = (ticks % perSecond + perSecond) % perSecond;
	const seconds = (ticks - fraction) / perSecond;
	const digits = String(perSecond + fraction).slice(1).replace(/0+$/u, "");
	return `${isoOf(Number(seconds) * 1e3).slice(0, -5)}${digits === "" ? "" : `.${digits}`}Z`;
}
function isoOf(millis) {
	const date = new Date(millis);
	if (Number.isNaN(date.getTime())) throw new Error("a date is outside of the years that dates have");
	return date.toISOString();
}
/** Types of Parquet that are neither numbers nor text, as text. */
const PARSERS = {
	timestampFromMilliseconds: (ticks) => instantText(ticks, MILLIS),
	timestampFromMicroseconds: (ticks) => instantText(ticks, MICROS),
	timestampFromNanoseconds: (ticks) => instantText(ticks, NANOS),
	dateFromDays: (days) => days === void 0 ? void 0 : isoOf(days * DAY).slice(0, -14),
	stringFromBytes: textOf,
	jsonFromBytes: textOf,
	geometryFromBytes: refuseGeometry,
	geographyFromBytes: refuseGeometry,
	uuidFromBytes: (bytes) => bytes && uuidText(Buffer.from(bytes).toString("hex"))
};
function refuseGeometry() {
	throw new Error("a geometry is no value");
}
function uuidText(hex) {
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		hex.slice(12, 16),
		hex.slice(16, 20),
		hex.slice(20)
	].join("-");
}
/** A decimal's whole number, as Parquet stores it, with the point `scale` digits from its end; zeros behind the point are left out. */
function decimalText(value, scale) {
	if (value === void 0 || value === null) return;
	const whole = value instanceof Uint8Array ? signedOf(value) : typeof value === "bigint" ? value : BigInt(Number(value));
	const digits = String(whole < 0n ? -whole : whole).padStart(scale + 1, "0");
	const fraction = digits.slice(digits.length - scale).replace(/0+$/u, "");
	const integer = digits.slice(0, digits.length - scale);
	return `${whole < 0n ? "-" : ""}${integer}${scale === 0 || fraction === "" ? "" : `.${fraction}`}`;
}
/** Big-endian two's complement. */
function signedOf(bytes) {
	const unsigned = BigInt(`0x${Buffer.from(bytes).toString("hex") || "0"}`);
	return BigInt.asIntN(Math.max(8, 8 * bytes.length), unsigned);
}

// src/platform/parquet/column-chunk.ts
/** Bytes of one page; usual ones have one MiB. */
const MOST_PAGE = 1 << 28;
/** Grows with the square of what is stored; no usual writer uses it for a table. */
const REFUSED_ENCODINGS = /* @__PURE__ */ new Set([
	"DELTA_BYTE_ARRAY",
	"BIT_PACKED",
	"GROUP_VAR_INT"
]);
/**
* Decodes the pages of a flat column's chunk until it has the wanted rows. Our own loop over hyparquet's decoders, for two
* reasons: pages with a dictionary keep their codes, so that a value is looked at once and not once a row, and every
* count that a page states is checked before memory is taken for it. Throws an Error for the first that is not so.
*/
function readChunk(bytes, { rows, wanted }, decoder) {
	const reader = {
		view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length),
		offset: 0
	};
	const segments = [];
	let dictionary;
	let done = 0;
	while (done < wanted) {
		if (reader.offset >= bytes.length) throw new Error(`it has ${done} values, and its row group ${rows} rows`);
		const header = parquetHeader(reader);
		const page = takePage(bytes, reader, header);
		if (header.type === "DICTIONARY_PAGE") dictionary = readDictionary(page, header, decoder);
		else if (header.type === "DATA_PAGE" || header.type === "DATA_PAGE_V2") {
			const { definitionLevels, dataPage, encoding, count } = decodePage(page, header, decoder, rows - done);
			const isCoded = encoding.endsWith("_DICTIONARY");
			if (isCoded && dictionary === void 0) throw new Error("a page refers to a dictionary that there is not");
			segments.push(isCoded && dictionary !== void 0 ? {
				values: dictionary,
				codes: codesOf(dataPage, definitionLevels, count, dictionary.length)
			} : { values: spread(valuesOf(dataPage, decoder), definitionLevels, count) });
			done += count;
		}
	}
	return segments;
}
function takePage(bytes, reader, header) {
	const { compressed_page_size: size, uncompressed_page_size: whole } = header;
	if (!(size >= 0 && whole >= 0 && whole <= MOST_PAGE) || reader.offset + size > bytes.length) throw new Error(`a page says that it has ${size} bytes, ${whole} decompressed`);
	const page = bytes.subarray(reader.offset, reader.offset + size);
	reader.offset += size;
	return page;
}
function readDictionary(page, header, decoder) {
	const whole = decompressPage(page, header.uncompressed_page_size, decoder.codec, decoder.compressors);
	const count = header.dictionary_page_header?.num_values ?? -1;
	if (count < 0 || count > whole.length) throw new Error(`a dictionary of ${whole.length} bytes says that it has ${count} values`);
	const reader = {
		view: new DataView(whole.buffer, whole.byteOffset, whole.length),
		offset: 0
	};
	return valuesOf(readPlain(reader, decoder.type, count, decoder.element.type_length), decoder);
}
function decodePage(page, header, decoder, left) {
	const own = header.data_page_header ?? header.data_page_header_v2;
	if (own === void 0) throw new Error("a page has no header of its own");
	const { num_values: count, encoding } = own;
	if (!(count >= 0 && count <= left)) throw new Error(`a page says that it has ${count} values where ${left} rows are left`);
	if (REFUSED_ENCODINGS.has(encoding)) throw new Error(`the encoding ${encoding} is not read`);
	const { definitionLevels = [], dataPage } = header.data_page_header === void 0 ? decodeSecond(page, header, decoder, count) : decodeFirst(page, header, decoder, count);
	return {
		definitionLevels,
		dataPage,
		encoding,
		count
	};
}
/** A page of version 1: levels and values are compressed together. */
function decodeFirst(page, header, decoder, count) {
	const own = header.data_page_header;
	const { element, codec, compressors, type } = decoder;
	if (own === void 0) throw new Error("a page of version 1 has no header of its own");
	const whole = decompressPage(page, header.uncompressed_page_size, codec, compressors);
	const isNullable = element.repetition_type !== "REQUIRED";
	const begins = isNullable ? checkLevels(whole, count) : 0;
	checkRuns(whole, begins, own.encoding, type, count);
	return isNullable && allPresent(whole, count) ? readDataPage(whole.subarray(begins), own, withoutLevels(decoder)) : readDataPage(whole, own, decoder);
}
/** A page of version 2: its levels are not compressed, and stand in front. */
function decodeSecond(page, header, decoder, count) {
	const own = header.data_page_header_v2;
	const levels = own?.definition_levels_byte_length ?? -1;
	const isPlaced = own?.num_rows === count && own.repetition_levels_byte_length === 0;
	if (own === void 0 || !isPlaced || !(levels >= 0 && levels <= page.length)) throw new Error("a page does not say where its values begin");
	if (!(own.num_nulls >= 0 && own.num_nulls <= count)) throw new Error(`a page says that ${own.num_nulls} of its ${count} values are absent`);
	checkHybrid(page, 0, levels, 1, count);
	const stored = page.subarray(levels);
	const whole = own.is_compressed === false ? stored : decompressPage(stored, header.uncompressed_page_size - levels, decoder.codec, decoder.compressors);
	checkRuns(whole, 0, own.encoding, decoder.type, count);
	const plain = new Uint8Array(levels + whole.length);
	plain.set(page.subarray(0, levels));
	plain.set(whole, levels);
	const inflated = {
		...header,
		data_page_header_v2: {
			...own,
			is_compressed: false
		}
	};
	return readDataPageV2(plain, inflated, decoder);
}
/** The decoder of the same column if none of its values could be absent. */
function withoutLevels({ schemaPath, ...decoder }) {
	return {
		...decoder,
		schemaPath: schemaPath.slice(0, 1)
	};
}
/** Values as the port gives them. */
function valuesOf(data, decoder) {
	const { scale } = decoder;
	return scale === void 0 ? convert(data, decoder) : Array.from(data, (value) => decimalText(value, scale));
}
/** One code a row, -1 where a value is absent. */
function codesOf(data, levels, count, values) {
	const codes = new Int32Array(count).fill(-1);
	let taken = 0;
	for (let row = 0; row < count; row += 1) if (levels.length === 0 || levels[row] === 1) {
		const code = Number(data[taken] ?? -1);
		if (!(code >= 0 && code < values)) throw new Error(`a page refers to value ${code} of a dictionary of ${values}`);
		codes[row] = code;
		taken += 1;
	}
	return codes;
}
/** Values at their rows, undefined where one is absent. */
function spread(values, levels, count) {
	const present = levels.length === 0 ? count : Array.from(levels).filter((level) => level === 1).length;
	if (values.length !== present) throw new Error(`a page has ${values.length} values and says that it has ${present}`);
	if (present === count) return values;
	let taken = 0;
	return Array.from({ length: count }, (_, row) => {
		const isPresent = levels[row] === 1;
		taken += isPresent ? 1 : 0;
		return isPresent ? values[taken - 1] : void 0;
	});
}

// src/platform/parquet/decompressors.ts
/** Every codec gives `length` bytes or throws: what a page says of its size is its bound, whatever its bytes say. */
const DECOMPRESSORS = {
	...compressors,
	GZIP: (bytes, length) => gunzipSync(bytes, { maxOutputLength: Math.max(1, length) }),
	BROTLI: (bytes, length) => brotliDecompressSync(bytes, { maxOutputLength: Math.max(1, length) }),
	ZSTD: (bytes, length) => decompress(bytes, new Uint8Array(length))
};

// src/platform/parquet/parquet-file.ts
/** A footer of so many bytes describes ten thousand row groups; it becomes objects of twenty times its size. */
const LONGEST_FOOTER = 1 << 25;
const TAIL = 8;
const MOST_CHUNK = 1 << 30;
/** Types whose values are no single value. */
const NO_VALUES = /* @__PURE__ */ new Set([
	"VARIANT",
	"GEOMETRY",
	"GEOGRAPHY",
	"BSON",
	"INTERVAL"
]);
/** hyparquet behind the port. Every number that the file says of itself is held against the file before it is believed. */
async function parquetFile(source) {
	const metadata = parquetMetadata(await footerOf(source), { geoparquet: false });
	const { element: root, children: leaves } = parquetSchema(metadata);
	const total = metadata.row_groups.reduce((sum, group) => sum + countOf(group.num_rows), 0);
	if (total !== countOf(metadata.num_rows)) throw new Error(`its row groups have ${total} rows and its footer says ${metadata.num_rows}`);
	return {
		columns: leaves.map((leaf) => ({
			...columnOf(leaf),
			...metadata.row_groups.some((group) => isEncrypted(chunkOf(group, leaf))) ? { encrypted: true } : {}
		})),
		groups: metadata.row_groups.map((group) => ({
			rows: countOf(group.num_rows),
			bytes: leaves.map((leaf) => countOf(chunkOf(group, leaf)?.meta_data?.total_uncompressed_size ?? 0n))
		})),
		read: (group, rows, columns) => inOrder(columns, (place) => {
			const [rowGroup, leaf] = [metadata.row_groups[group], leaves[place]];
			if (rowGroup === void 0 || leaf === void 0) throw new RangeError(`There is no column ${place} in a row group ${group}.`);
			return readLeaf(source, rowGroup, leaf, root, rows);
		})
	};
}
/** One after another: what is read of a column is let go before the next. */
async function inOrder(places, read) {
	const all = [];
	for (const place of places) all.push(await read(place));
	return all;
}
async function footerOf(source) {
	const tail = await source.read(source.size - TAIL, TAIL);
	const length = new DataView(tail.buffer, tail.byteOffset, tail.length).getUint32(0, true);
	if (length > source.size - TAIL) throw new Error(`its footer says that it is ${length} bytes long, and the file has ${source.size}`);
	if (length > LONGEST_FOOTER) throw new Error(`its footer has ${length} bytes, more than ${LONGEST_FOOTER}`);
	return source.read(source.size - TAIL - length, length + TAIL);
}
function columnOf({ element: { name, repetition_type, logical_type, converted_type }, children }) {
	if (children.length > 0 || repetition_type === "REPEATED") {
		const kind = logical_type?.type ?? converted_type;
		return {
			name,
			nested: kind === "LIST" ? "a list" : kind === "MAP" ? "a map" : "a structure"
		};
	}
	const type = logical_type?.type ?? converted_type ?? "";
	return NO_VALUES.has(type) ? {
		name,
		nested: `a ${type.toLowerCase()}`
	} : { name };
}
function isEncrypted(chunk) {
	return chunk?.crypto_metadata !== void 0;
}
/** A count of the footer as a number that can be one. */
function countOf(count) {
	const number = Number(count);
	if (!Number.isSafeInteger(number) || number < 0) throw new Error(`its footer has a count of ${count}`);
	return number;
}
function chunkOf(group, leaf) {
	return group.columns.find(({ meta_data: data }) => data?.path_in_schema.length === 1 && data.path_in_schema[0] === leaf.element.name);
}
/** What is read of a column in one row group. */
async function readLeaf(source, group, leaf, root, rows) {
	const name = JSON.stringify(leaf.element.name);
	const chunk = chunkOf(group, leaf);
	const data = chunk?.meta_data;
	if (data === void 0 || chunk?.file_path !== void 0) throw new Error(`column ${name} is encrypted, in another file, or not in every row group`);
	const begins = countOf(data.dictionary_page_offset || data.data_page_offset);
	const length = countOf(data.total_compressed_size);
	if (begins + length > source.size || length > MOST_CHUNK) throw new Error(`column ${name} is said to end behind the end of the file`);
	const bytes = await source.read(begins, length);
	const chunkRows = {
		rows: countOf(group.num_rows),
		wanted: rows
	};
	try {
		return readChunk(bytes, chunkRows, decoderOf(leaf, root, data));
	} catch (error) {
		throw new Error(`column ${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
	}
}
function decoderOf(leaf, root, { type, codec }) {
	const { converted_type: converted, logical_type: logical, ...plain } = leaf.element;
	const isDecimal = converted === "DECIMAL" || logical?.type === "DECIMAL";
	const element = isDecimal ? plain : leaf.element;
	return {
		pathInSchema: [element.name],
		schemaPath: [{
			children: [leaf],
			count: 2,
			element: root,
			path: []
		}, {
			...leaf,
			element
		}],
		element,
		type,
		codec,
		parsers: PARSERS,
		compressors: DECOMPRESSORS,
		utf8: !isDecimal,
		...isDecimal ? { scale: element.scale ?? 0 } : {}
	};
}

export { parquetFile };
import { a as readDataPage, c as parquetSchema, i as decompressPage, l as convert, n as decompress, o as readPlain, r as parquetHeader, s as parquetMetadata, t as compressors } from "./parquet.js";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

// src/platform/parquet/hybrid.ts
/** A run may be padded past the values that there are; more than so much is no padding. */
const PADDING = 4096;
const LENGTH_BYTES = 4;
/** Wider codes would need a dictionary of more values than a page has bytes for. */
const WIDEST = 24;
const MOST_VARINT = 5;
/**
* The first `count` values, of `width` bits each, of a run-length and bit-packed hybrid (Parquet, "RLE", format 3) between two
* positions. Our own, because hyparquet writes as many values as a run says, five bytes can say two billion, and its array
* of values has to be gone through again. Throws when a run says more than there is, or the bytes end before the values.
*/
function readHybrid(bytes, begins, ends, width, count) {
	if (!(width <= WIDEST)) throw new Error(`a page says that its codes have ${width} bits`);
	const values = new Int32Array(count);
	let seen = width === 0 ? count : 0;
	let at = begins;
	while (seen < count) {
		const { value: header, next } = varint(bytes, at, ends);
		const isPacked = header % 2 === 1;
		const groups = Math.floor(header / 2);
		const run = isPacked ? 8 * groups : groups;
		if (run > count + PADDING) throw new Error(`a run says that it has ${run} values, and its page ${count}`);
		const upTo = Math.min(count, seen + run);
		const used = isPacked ? Math.ceil((upTo - seen) * width / 8) : Math.ceil(width / 8);
		if (next + used > ends) throw new Error(`the runs of a page end after ${seen} of its ${count} values`);
		if (isPacked) {
			unpack(bytes, next, width, values, seen, upTo);
			at = next + groups * width;
		} else {
			values.fill(littleEndian(bytes, next, used), seen, upTo);
			at = next + used;
		}
		seen = upTo;
	}
	return values;
}
/** Whether levels of one bit begin with one run of `count` values that are there. */
function allPresent(bytes, begins, ends, count) {
	if (begins >= ends) return false;
	const { value: header, next } = varint(bytes, begins, ends);
	return header % 2 === 0 && header / 2 >= count && next < ends && bytes[next] === 1;
}
/** Where runs end that have their length in front of them. */
function prefixedEnd(page, at) {
	const length = page.length < at + 4 ? Number.POSITIVE_INFINITY : new DataView(page.buffer, page.byteOffset, page.length).getUint32(at, true);
	if (at + 4 + length > page.length) throw new Error("the levels of a page end behind it");
	return at + 4 + length;
}
/** Values of `width` bits, the lowest first; all their bytes are there. */
function unpack(bytes, begins, width, values, from, to) {
	const mask = (1 << width) - 1;
	let at = begins;
	let held = 0;
	let bits = 0;
	for (let index = from; index < to; index += 1) {
		while (bits < width) {
			held |= (bytes[at] ?? 0) << bits;
			at += 1;
			bits += 8;
		}
		values[index] = held & mask;
		held >>>= width;
		bits -= width;
	}
}
function littleEndian(bytes, at, length) {
	let value = 0;
	for (let index = 0; index < length; index += 1) value |= (bytes[at + index] ?? 0) << 8 * index;
	return value;
}
function varint(bytes, from, ends) {
	let value = 0;
	for (let index = 0; index < MOST_VARINT && from + index < ends; index += 1) {
		const byte = bytes[from + index] ?? 0;
		value += (byte & 127) * 2 ** (7 * index);
		if (byte < 128) return {
			value,
			next: from + index + 1
		};
	}
	throw new Error("a run has no length");
}

// src/platform/parquet/data-page.ts
/** Grows with the square of what is stored; no usual writer uses it for a table. */
const REFUSED_ENCODINGS = /* @__PURE__ */ new Set([
	"DELTA_BYTE_ARRAY",
	"BIT_PACKED",
	"GROUP_VAR_INT"
]);
/** Opens a page of which at most `left` rows are wanted by its row group. Throws for what a page cannot be. */
function openDataPage(page, header, decoder, left) {
	const own = header.data_page_header ?? header.data_page_header_v2;
	if (own === void 0) throw new Error("a page has no header of its own");
	const { num_values: count, encoding } = own;
	if (!(count >= 0 && count <= left)) throw new Error(`a page says that it has ${count} values where ${left} rows are left`);
	if (REFUSED_ENCODINGS.has(encoding) || encoding === "RLE" && decoder.type !== "BOOLEAN") throw new Error(`the encoding ${encoding} is not read`);
	return {
		encoding,
		count,
		...header.data_page_header === void 0 ? openSecond(page, header, decoder, count) : openFirst(page, header, decoder, count)
	};
}
/** A page of version 1: levels and values are compressed together. */
function openFirst(page, header, decoder, count) {
	const whole = decompressPage(page, header.uncompressed_page_size, decoder.codec, decoder.compressors);
	if (decoder.element.repetition_type === "REQUIRED") return {
		present: count,
		levels: void 0,
		body: whole
	};
	const ends = prefixedEnd(whole, 0);
	return {
		...levelsOf(whole, 4, ends, count),
		body: whole.subarray(ends)
	};
}
/** A page of version 2: its levels are not compressed, and stand in front. */
function openSecond(page, header, decoder, count) {
	const own = header.data_page_header_v2;
	const length = own?.definition_levels_byte_length ?? -1;
	const isPlaced = own?.num_rows === count && own.repetition_levels_byte_length === 0;
	if (own === void 0 || !isPlaced || !(length >= 0 && length <= page.length)) throw new Error("a page does not say where its values begin");
	const stored = page.subarray(length);
	const body = own.is_compressed === false ? stored : decompressPage(stored, header.uncompressed_page_size - length, decoder.codec, decoder.compressors);
	const levels = decoder.element.repetition_type === "REQUIRED" ? {
		present: count,
		levels: void 0
	} : levelsOf(page, 0, length, count);
	if (own.num_nulls !== count - levels.present) throw new Error(`a page says that ${own.num_nulls} of its ${count} values are absent, and its levels ${count - levels.present}`);
	return {
		...levels,
		body
	};
}
/** A usual page has no absent values and says so in one run, which is not expanded. */
function levelsOf(bytes, begins, ends, count) {
	if (allPresent(bytes, begins, ends, count)) return {
		present: count,
		levels: void 0
	};
	const levels = readHybrid(bytes, begins, ends, 1, count);
	const present = levels.reduce((sum, level) => sum + (level === 1 ? 1 : 0), 0);
	return {
		present,
		levels: present === count ? void 0 : levels
	};
}
/** The values that a page holds itself. */
function decodeValues({ encoding, present, body }, { schemaPath, ...decoder }) {
	if (encoding === "RLE") return Array.from(readHybrid(body, 4, prefixedEnd(body, 0), 1, present), (bit) => bit === 1);
	return readDataPage(body, {
		num_values: present,
		encoding,
		definition_level_encoding: "RLE",
		repetition_level_encoding: "RLE"
	}, {
		...decoder,
		schemaPath: schemaPath.slice(0, 1)
	}).dataPage;
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
		const header = headerAt(reader);
		const page = takePage(bytes, reader, header);
		if (header.type === "DICTIONARY_PAGE") dictionary = readDictionary(page, header, decoder);
		else if (header.type === "DATA_PAGE" || header.type === "DATA_PAGE_V2") {
			const data = openDataPage(page, header, decoder, rows - done);
			segments.push(data.encoding.endsWith("_DICTIONARY") ? codedSegment(data, dictionary) : plainSegment(data, decoder));
			done += data.count;
		}
	}
	return segments;
}
function headerAt(reader) {
	try {
		return parquetHeader(reader);
	} catch (error) {
		throw new Error("the header of a page is damaged", { cause: error });
	}
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
/** Values as the port gives them. */
function valuesOf(data, decoder) {
	const { scale } = decoder;
	return scale === void 0 ? convert(data, decoder) : Array.from(data, (value) => decimalText(value, scale));
}
/** A page whose values are positions in the dictionary. */
function codedSegment({ body, levels, present, count }, dictionary) {
	if (dictionary === void 0) throw new Error("a page refers to a dictionary that there is not");
	const codes = present === 0 ? /* @__PURE__ */ new Int32Array(0) : readHybrid(body, 1, body.length, body[0] ?? 0, present);
	refuseOutside(codes, dictionary.length);
	return {
		values: dictionary,
		codes: levels === void 0 ? codes : codesAtRows(codes, levels, count)
	};
}
function refuseOutside(codes, values) {
	for (let index = 0; index < codes.length; index += 1) {
		const code = codes[index] ?? 0;
		if (code >= values) throw new Error(`a page refers to value ${code} of a dictionary of ${values}`);
	}
}
/** One code a row, -1 where a value is absent. */
function codesAtRows(codes, levels, count) {
	const spread = new Int32Array(count).fill(-1);
	let taken = 0;
	for (let row = 0; row < count; row += 1) if (levels[row] === 1) {
		spread[row] = codes[taken] ?? -1;
		taken += 1;
	}
	return spread;
}
/** A page that holds its values itself, undefined where one is absent. */
function plainSegment(page, decoder) {
	const { levels, present, count } = page;
	const values = valuesOf(decodeValues(page, decoder), decoder);
	if (values.length !== present) throw new Error(`a page has ${values.length} values and says that it has ${present}`);
	if (levels === void 0) return { values };
	let taken = 0;
	return { values: Array.from({ length: count }, (_, row) => {
		const isPresent = levels[row] === 1;
		taken += isPresent ? 1 : 0;
		return isPresent ? values[taken - 1] : void 0;
	}) };
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
	const { metadata, schema } = footerIn(await footerOf(source));
	const { element: root, children: leaves } = schema;
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
			return readLeaf(source, rowGroup, leaf, root, {
				rows,
				place: group + 1
			});
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
/** What the footer says; hyparquet meets one that is damaged with errors of its own, and of the engine. */
function footerIn(bytes) {
	try {
		const metadata = parquetMetadata(bytes, { geoparquet: false });
		return {
			metadata,
			schema: parquetSchema(metadata)
		};
	} catch (error) {
		throw new Error("its footer, which says where the columns are, is damaged", { cause: error });
	}
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
async function readLeaf(source, group, leaf, root, { rows, place }) {
	const name = `${JSON.stringify(leaf.element.name)} of row group ${place}`;
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
		throw new Error(`column ${name}: ${damageOf(error)}`, { cause: error });
	}
}
/** Our own errors say what is wrong; those of the engine say only that a decoder went where no bytes are. */
function damageOf(error) {
	return error instanceof Error && !(error instanceof TypeError || error instanceof RangeError) ? error.message : "its bytes are not what its pages say";
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
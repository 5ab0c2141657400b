/** What an operator of TensorFlow does beyond computing. */
export type Effect = 'python' | 'graph' | 'files' | 'network' | 'reads' | 'saves' | 'custom';

const PYTHON = new Set(['PyFunc', 'PyFuncStateless', 'EagerPyFunc', 'ShellExecute', 'ShellOp']);
/** Of any path that the graph names. */
const FILES = new Set(
  `ReadFile WriteFile MatchingFiles ImmutableConst DebugIdentity DebugIdentityV2 DebugIdentityV3 DebugNanCount DebugNumericSummary
  DebugNumericSummaryV2 SaveDataset SaveDatasetV2 DatasetToTFRecord ExperimentalDatasetToTFRecord DistributedSave
  LoadAndRemapMatrix Save SaveSlices Restore RestoreSlice LMDBReader LMDBDataset SqlDataset ExperimentalLMDBDataset
  ExperimentalSqlDataset GcsConfigureCredentials`
    .trim()
    .split(/\s+/u),
);
/** To an address that the graph names. */
const NETWORK =
  /^(?:RemoteCall|RemoteFusedGraphExecute|(?:Try)?Rpc|Rpc(?:Client|Call|Server|Get\w+|Check\w+|\w*Start)|RegisterDataset(?:V\d)?|(?:Experimental)?DataServiceDataset(?:V\d)?|DummyDataServiceDataset|Bigtable\w+|BigQueryReader|Kafka\w*Dataset\w*)$/u;
/** Of a graph that stands in a constant, where its operators are not seen. */
const GRAPH = new Set(['DatasetFromGraph']);
/** Of data sets and summaries: in a training graph ordinary, in a model that is only called not needed. */
const READS =
  /^(?:\w*(?:TFRecord|TextLine|FixedLengthRecord|Csv|CSV|MatchingFiles|Snapshot)\w*Dataset\w*|LoadDataset\w*|(?:WholeFile|TextLine|TFRecord|FixedLengthRecord|Identity)Reader\w*|ReaderRead\w*|RecordInput|CreateSummary(?:File|Db)Writer|Write\w*Summary|FileSystemSetConfiguration|GenerateVocabRemapping|DecodeProto(?:V2)?|EncodeProto|CacheDataset\w*)$/u;
/** Every SavedModel has them where its variables are saved and restored. */
const SAVES = new Set(['SaveV2', 'RestoreV2', 'MergeV2Checkpoints']);

export function effectOf(operator: string): Effect | undefined {
  if (PYTHON.has(operator)) {
    return 'python';
  }
  if (FILES.has(operator)) {
    return 'files';
  }
  if (NETWORK.test(operator)) {
    return 'network';
  }
  if (GRAPH.has(operator)) {
    return 'graph';
  }
  if (SAVES.has(operator)) {
    return 'saves';
  }
  // `Package>Operator` is how libraries beside TensorFlow name theirs.
  return READS.test(operator) ? 'reads' : operator.includes('>') ? 'custom' : undefined;
}

/** What an operator of TensorFlow does beyond computing. */
export type Effect = 'python' | 'files' | 'reads' | 'saves' | 'custom';

const PYTHON = new Set(['PyFunc', 'PyFuncStateless', 'EagerPyFunc', 'ShellExecute', 'ShellOp']);
/** Of any path that the graph names. */
const FILES = new Set(
  `ReadFile WriteFile MatchingFiles ImmutableConst DebugIdentity DebugIdentityV2 DebugIdentityV3 DebugNanCount DebugNumericSummary
  DebugNumericSummaryV2 SaveDataset SaveDatasetV2 DatasetToTFRecord ExperimentalDatasetToTFRecord DistributedSave
  LoadAndRemapMatrix Save SaveSlices Restore RestoreSlice LMDBReader LMDBDataset SqlDataset ExperimentalLMDBDataset
  ExperimentalSqlDataset GcsConfigureCredentials RemoteCall RemoteFusedGraphExecute Rpc TryRpc RpcClient RpcCall RpcServer RegisterDataset RegisterDatasetV2`
    .trim()
    .split(/\s+/u),
);
/** Of data sets and summaries: in a training graph ordinary, in a model that is only called not needed. */
const READS =
  /^(?:\w*(?:TFRecord|TextLine|FixedLengthRecord|Csv|CSV|BigtableX|MatchingFiles|Snapshot)\w*Dataset\w*|LoadDataset\w*|(?:WholeFile|TextLine|TFRecord|FixedLengthRecord|Identity)Reader\w*|ReaderRead\w*|RecordInput|CreateSummary(?:File|Db)Writer|Write\w*Summary|FileSystemSetConfiguration|GenerateVocabRemapping|CacheDataset\w*)$/u;
/** Every SavedModel has them where its variables are saved and restored. */
const SAVES = new Set(['SaveV2', 'RestoreV2', 'MergeV2Checkpoints']);

export function effectOf(operator: string): Effect | undefined {
  if (PYTHON.has(operator)) {
    return 'python';
  }
  if (FILES.has(operator)) {
    return 'files';
  }
  if (SAVES.has(operator)) {
    return 'saves';
  }
  // `Package>Operator` is how libraries beside TensorFlow name theirs.
  return READS.test(operator) ? 'reads' : operator.includes('>') ? 'custom' : undefined;
}

import type { DeniedNames } from './denied.ts';

/** Each flavour of MLflow has a function that loads a model with the loader of its library, most of them pickles. */
const MLFLOW =
  'mlflow.catboost mlflow.diviner mlflow.fastai mlflow.gluon mlflow.h2o mlflow.keras mlflow.langchain mlflow.lightgbm mlflow.llama_index ' +
  'mlflow.onnx mlflow.paddle mlflow.pmdarima mlflow.prophet mlflow.pytorch mlflow.sentence_transformers mlflow.sklearn mlflow.spacy ' +
  'mlflow.spark mlflow.statsmodels mlflow.tensorflow mlflow.transformers mlflow.xgboost mlflow.artifacts mlflow.projects mlflow.recipes';

const PANDAS_READERS =
  'read_csv read_table read_fwf read_json read_excel read_html read_xml read_parquet read_feather read_orc read_sas read_spss read_stata ' +
  'read_sql_query read_sql_table read_clipboard read_gbq read_iceberg HDFStore ExcelFile';

/** Functions of libraries beside Python's own that load a further pickle, or read a file or an address, by the arguments of a pickle. */
export const DENIED_LOADERS: readonly DeniedNames[] = [
  {
    does: 'loads a further pickle or code that is not in this file',
    source:
      'the libraries’ own sources: each name unpickles, or loads bytecode, by a path or by bytes (MLflow 3, Keras 3, Transformers 5, srsly 2.5, …)',
    modules:
      `${MLFLOW} keras.saving keras.src.legacy.saving tf_keras.src.saving tensorflow.saved_model joblib.externals.cloudpickle ` +
      'joblib.externals.loky joblib._parallel_backends joblib.pool torch._weights_only_unpickler torch.distributed.checkpoint ' +
      'numba.core.serialize pickle5 zodbpickle ray.cloudpickle distributed.protocol srsly.cloudpickle gensim.utils skops.io._persist ' +
      'statsmodels.iolib.smpickle pandas.compat.pickle_compat scipy.io sklearn.datasets lightning.pytorch.core.saving',
    names: {
      srsly: 'pickle_loads',
      'srsly._pickle_api': 'pickle_loads',
      mlflow: 'load_model run',
      'keras.models': 'model_from_json model_from_yaml model_from_config',
      'keras.src.models.model': 'model_from_json',
      'keras.src.utils.python_utils': 'func_load',
      'keras.utils.generic_utils': 'func_load',
      'keras.utils': 'get_file',
      'keras.src.utils.file_utils': 'get_file extract_archive',
      'tf_keras.models': 'load_model model_from_json',
      'tensorflow.keras.models': 'model_from_json',
      tensorflow: 'saved_model.load keras.models',
      'torch.distributed.distributed_c10d': '_tensor_to_object',
      transformers: 'pipeline',
      'transformers.pipelines': 'pipeline',
      'transformers.utils.hub': 'cached_file cached_files',
      diffusers: 'DiffusionPipeline',
      sentence_transformers: 'SentenceTransformer CrossEncoder',
      spacy: 'load',
      'spacy.util': 'load_model load_model_from_path load_config',
      nltk: 'download',
      'nltk.data': 'load',
      networkx: 'read_gpickle',
      polars: 'LazyFrame.deserialize DataFrame.deserialize Expr.deserialize',
      pyarrow: 'deserialize',
      'skops.io': 'load loads',
    },
  },
  {
    does: 'runs or compiles code',
    source:
      'the libraries’ own sources: each name evaluates text, or starts a program (pandas 3, Pillow 12, GitPython 3, …)',
    modules:
      'pandas.core.computation PIL.ImageShow PIL.ImageMath git sh plumbum fabric invoke execnet llvmlite nltk.app spacy.cli scipy.weave',
  },
  {
    does: 'reads, writes or removes files',
    source:
      'the libraries’ own sources: each name opens a path or an address that it is given (NumPy 2.4, pandas 3.1, Python 3.14, …)',
    modules:
      'numpy.lib._datasource pandas.io.parsers pandas.io.json pandas.io.common pandas.io.pickle pandas.io.pytables pandas.io.sql ' +
      'pandas.io.parquet pandas.io.excel pandas.io.html pandas.io.xml pandas.io.clipboard pandas.io.clipboards pandas.io.feather_format ' +
      'pandas.io.orc pandas.io.sas pandas.io.spss pandas.io.stata pandas.io.gbq smart_open cloudpathlib s3fs gcsfs pyarrow.fs ' +
      'scipy.datasets compression py7zr _pyio',
    names: {
      pandas: PANDAS_READERS,
      numpy: 'fromregex recfromcsv recfromtxt',
      'numpy.lib.npyio':
        'genfromtxt loadtxt fromregex recfromcsv recfromtxt NpzFile save savez savez_compressed savetxt zipfile_factory',
      'numpy.lib._npyio_impl':
        'genfromtxt loadtxt fromregex recfromcsv recfromtxt NpzFile save savez savez_compressed savetxt zipfile_factory _save _savez',
      'numpy.lib.format': 'open_memmap',
      'numpy.lib._format_impl': 'open_memmap',
      'numpy.core.records': 'fromfile',
      'numpy._core.records': 'fromfile',
      'numpy.rec': 'fromfile',
      torch: 'from_file',
      polars:
        'read_csv read_ipc read_parquet read_json read_ndjson read_excel read_database read_database_uri scan_csv scan_parquet',
      'PIL.Image': 'open',
      matplotlib: 'rc_file',
      pathlib: 'Path.open PosixPath.open WindowsPath.open',
      'pathlib._local': 'Path.open PosixPath.open WindowsPath.open',
      tokenize: 'open open_python_files',
      argparse: 'FileType',
      'logging.handlers': 'QueueListener WatchedFileHandler TimedRotatingFileHandler BaseRotatingFileHandler',
      wave: 'open',
      'safetensors.torch': 'load_file save_file',
      omegaconf: 'OmegaConf.load OmegaConf.save',
    },
  },
  {
    does: 'opens network connections or a browser',
    source: 'the libraries’ own sources: each name connects by its arguments (SQLAlchemy 2)',
    names: { sqlalchemy: 'create_engine' },
  },
];

import type { DeniedNames } from './denied.ts';

const PICKLESCAN = 'picklescan 1.0, _unsafe_globals, and the advisories of its repository';

/** Modules of the libraries themselves whose functions run, load or import. */
export const DENIED_LIBRARIES: readonly DeniedNames[] = [
  {
    does: 'runs or compiles code',
    source: PICKLESCAN,
    modules:
      'numpy.f2py numpy.distutils numpy.testing numpy.ctypeslib torch._inductor torch._dynamo.guards torch._dynamo.repro torch._dynamo.debug_utils torch.utils.bottleneck ' +
      'torch.utils.collect_env torch.utils._config_module torch.utils.cpp_extension torch.utils.hipify torch.fx torch.jit ' +
      'torch.distributed.rpc torch.distributed.elastic torch.distributed.run torch.distributed.launch torch.distributed.nn.jit ' +
      'torch.multiprocessing torch.package torch.testing torch._export torch.export torch.onnx torch.ops torch.classes torch.cuda._utils ' +
      'torch.utils.data.datapipes torch.utils.model_dump torch.utils.benchmark torch.utils.tensorboard torch.utils.show_pickle ' +
      'torch.utils.viz numba.pycc numexpr jax.experimental.jax2tf IPython ipykernel jinja2 mako',
    names: {
      'numpy.lib.utils': 'safe_eval',
      'numpy.lib._utils_impl': 'safe_eval',
      'numpy.core': 'numpy.testing',
      'numpy.lib.npyio': 'DataSource',
      pandas: 'eval',
      'pandas.core.computation.eval': 'eval',
      'pandas.core.frame': 'DataFrame.eval DataFrame.query',
      sympy: 'sympify parse_expr lambdify',
      'sympy.core.sympify': 'sympify',
      'sympy.parsing.sympy_parser': 'parse_expr eval_expr',
      'sympy.utilities.lambdify': 'lambdify',
      'torch.utils.data.datapipes.utils.decoder': 'basichandlers',
      'torch._classes': '_Classes.load_library',
      'torch._ops': '_Ops.load_library',
      'torch._C': '_jit_try_infer_type PyTorchFileReader import_ir_module',
      'cloudpickle.cloudpickle': '_make_function _builtin_type',
      'sklearn.utils._testing': 'TempMemmap assert_run_python_script',
    },
  },
  {
    does: 'loads a further pickle or code that is not in this file',
    source: PICKLESCAN,
    modules:
      'torch.hub huggingface_hub transformers.dynamic_module_utils mlflow.pyfunc keras.src.saving tensorflow.python.saved_model',
    names: {
      numpy: 'load',
      'numpy.lib': 'load',
      'numpy.lib.npyio': 'load',
      'numpy.lib._npyio_impl': 'load',
      'numpy.lib.format': 'read_array',
      'numpy.lib._format_impl': 'read_array',
      'numpy.core._methods': '_load',
      'numpy._core._methods': '_load',
      pandas: 'read_pickle read_hdf read_sql',
      'pandas.io.pickle': 'read_pickle',
      'pandas.io.common': 'get_handle',
      'pandas.compat.pickle_compat': 'load loads',
      torch: 'load save hub',
      'torch.serialization': 'load _load _legacy_load _legacy_save save',
      'torch._utils_internal': 'resources load',
      'joblib.numpy_pickle': 'load load_temporary_memmap _unpickle',
      'joblib.numpy_pickle_compat': 'load_compatibility ZipNumpyUnpickler',
      'joblib.memory': 'Memory MemorizedFunc eval_expr',
      'joblib._memmapping_reducer': 'reduce_array_memmap_backward _strided_from_memmap',
      'joblib._utils': 'eval_expr',
      'scipy.io': 'loadmat',
      'sklearn.datasets': 'fetch_openml load_files load_svmlight_file',
      'sklearn.externals.joblib': 'load',
      'sklearn.externals.joblib.numpy_pickle': 'load',
      'xgboost.core': 'load_lib _load_lib',
      keras: 'models.load_model',
      'keras.models': 'load_model',
      'tensorflow.keras.models': 'load_model',
      'tensorflow.python.keras.saving.save': 'load_model',
      tensorflow: 'load_library load_op_library py_function numpy_function',
      mlflow: 'pyfunc.load_model',
      skops: 'io.load',
    },
  },
  {
    does: 'reads, writes or removes files',
    source: PICKLESCAN,
    modules:
      'tensorflow.io tensorflow.python.lib.io tensorflow.python.ops.io_ops fsspec distutils.file_util distutils.dir_util',
    names: {
      'numpy.core.multiarray': 'fromfile',
      'numpy._core.multiarray': 'fromfile',
      'pandas.io.formats.format': 'save_to_buffer',
    },
  },
];

/** Names that are a way to run something whatever module gives them: modules are attributes of the modules that import them. */
export const DENIED_ANYWHERE: ReadonlySet<string> = new Set(
  (
    'system popen popen2 popen3 popen4 Popen spawnl spawnle spawnlp spawnlpe spawnv spawnve spawnvp spawnvpe execl execle execlp ' +
    'execlpe execv execve execvp execvpe posix_spawn posix_spawnp startfile check_call check_output getoutput getstatusoutput ' +
    'eval exec execfile compile __import__ import_module load_module exec_module resolve_name run_module run_path runcode runsource ' +
    'CodeType FunctionType os sys subprocess posix nt pty socket shutil importlib builtins __builtins__ ctypes CDLL WinDLL PyDLL runpy ' +
    'pickle _pickle marshal __globals__ __builtin__ __code__ __subclasses__ __getattribute__ __reduce__ __reduce_ex__ __dict__ __mro__ ' +
    '__bases__ __base__ __class__ __init__ __self__ __func__ __wrapped__ __loader__ __spec__ __call__ __closure__ func_globals ' +
    'gi_frame f_globals f_builtins tb_frame load_library run_path'
  ).split(' '),
);

/** Methods that touch files: denied as the later part of a dotted name, or as an attribute. */
export const DENIED_METHODS: ReadonlySet<string> = new Set(
  (
    'write_text write_bytes read_text read_bytes unlink rmdir rename touch chmod symlink_to hardlink_to tofile dump dumps to_pickle ' +
    'from_file from_buffer from_pretrained from_single_file fromfile save_model load_model save_raw eval query pipe'
  ).split(' '),
);

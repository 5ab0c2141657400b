import type { DeniedNames } from './denied.ts';

const BUILTINS =
  'eval exec execfile compile open file input raw_input __import__ __loader__ __spec__ apply setattr delattr globals locals vars ' +
  'breakpoint exit quit help reload';

/** https://github.com/mmaitre314/picklescan (scanner.py, 1.0) and its advisories. */
const PICKLESCAN = 'picklescan 1.0, _unsafe_globals, and the advisories of its repository';
/** https://github.com/trailofbits/fickling (fickle.py). */
const FICKLING = 'fickling 0.1, UNSAFE_IMPORTS, and the advisories of its repository';
/** https://github.com/protectai/modelscan (settings.py). */
const MODELSCAN = 'modelscan 0.8, unsafe_globals';

export const DENIED_PYTHON: readonly DeniedNames[] = [
  {
    does: 'runs commands or starts processes',
    source: `${PICKLESCAN}; ${FICKLING}; ${MODELSCAN}`,
    modules:
      'os posix nt subprocess _posixsubprocess commands popen2 pty pexpect pipes multiprocessing _multiprocessing signal _signal ' +
      '_winapi msvcrt winreg _winreg asyncio _asyncio concurrent',
    names: {
      platform: 'popen system',
      uuid: '_get_command_stdout',
      _osx_support: '_read_output _find_build_tool',
      _aix_support: '_read_cmd_output',
      '_pyrepl.pager': 'pipe_pager tempfile_pager',
      imaplib: 'IMAP4_stream',
      pydoc: 'pipepager tempfilepager pipe_pager tempfile_pager',
    },
  },
  {
    does: 'runs or compiles code',
    source: `${PICKLESCAN}; ${FICKLING}; ${MODELSCAN}`,
    modules:
      'code codeop runpy timeit _interpreters _xxsubinterpreters interpreters cProfile profile pdb bdb doctest trace idlelib ' +
      'lib2to3 pydoc cgitb py_compile compileall _bootsubprocess test.support unittest turtledemo _pyrepl site sitecustomize usercustomize rlcompleter ' +
      'antigravity this ensurepip pip venv setuptools _distutils_hack distutils pkg_resources easy_install',
    names: {
      builtins: BUILTINS,
      __builtin__: BUILTINS,
      __builtins__: BUILTINS,
      types: 'CodeType FunctionType LambdaType MethodType ModuleType CoroutineType GeneratorType',
      new: 'code function instancemethod module',
      'logging.config':
        'dictConfig fileConfig listen DictConfigurator valueForSaveFile BaseConfigurator BaseConfigurator.resolve',
      dataclasses: '_create_fn make_dataclass',
      collections: 'namedtuple',
      typing: 'get_type_hints ForwardRef._evaluate',
      annotationlib: 'ForwardRef.evaluate',
      inspect: 'get_annotations getattr_static getmodule getsource getsourcefile findsource getmembers',
      string: 'Formatter',
      'xml.sax': 'make_parser',
      gettext: 'c2py',
      sqlite3: 'connect Connection',
      _sqlite3: 'connect Connection',
    },
  },
  {
    does: 'imports modules by name or changes what the interpreter holds',
    source: `${PICKLESCAN}; ${FICKLING}`,
    modules:
      'sys importlib importlib_metadata _frozen_importlib _frozen_importlib_external _imp imp zipimport modulefinder gc atexit ' +
      'faulthandler threading _thread thread dummy_threading sched',
    names: {
      pkgutil: 'resolve_name get_loader find_loader get_data walk_packages',
      pydoc: 'locate safeimport',
    },
  },
  {
    does: 'loads a further pickle or code that is not in this file',
    source: `${PICKLESCAN}; ${FICKLING}`,
    modules:
      'pickle _pickle cPickle cpickle pickletools dill cloudpickle marshal shelve dbm jsonpickle copy_reg.add_extension yaml',
    names: {
      copyreg: 'add_extension pickle remove_extension',
      joblib: 'load dump Memory Parallel wrap_non_picklable_objects',
      'joblib.externals': 'cloudpickle loky',
    },
  },
  {
    does: 'reads, writes or removes files',
    source: `${PICKLESCAN}; ${FICKLING}`,
    modules:
      'shutil tempfile fileinput filecmp glob linecache tarfile zipfile mmap codecs netrc mailbox zipapp syslog crypt bz2 gzip ' +
      'lzma posixpath ntpath genericpath',
    names: {
      io: 'open open_code FileIO',
      _io: 'open open_code FileIO',
      'distutils.file_util': 'write_file',
      logging: 'FileHandler basicConfig',
      'logging.handlers': 'RotatingFileHandler SocketHandler HTTPHandler SMTPHandler SysLogHandler',
      numpy: 'fromfile save savez savetxt genfromtxt loadtxt DataSource',
    },
  },
  {
    does: 'opens network connections or a browser',
    source: `${PICKLESCAN}; ${FICKLING}; ${MODELSCAN}`,
    modules:
      'socket _socket ssl _ssl select selectors socketserver SocketServer http httplib urllib urllib2 urllib3 requests aiohttp httpx ' +
      'webbrowser ftplib poplib imaplib nntplib smtplib smtpd telnetlib xmlrpc xmlrpclib SimpleHTTPServer BaseHTTPServer CGIHTTPServer ' +
      'wsgiref cgi asyncore asynchat paramiko boto3 botocore websocket websockets tornado twisted',
  },
  {
    does: 'calls native code or touches memory',
    source: `${PICKLESCAN}; ${FICKLING}`,
    modules:
      'ctypes _ctypes cffi _cffi_backend resource fcntl termios readline curses _testcapi _testinternalcapi',
  },
];

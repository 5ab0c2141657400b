import type { AllowedNames } from './allowed.ts';

const LEGACY_STORAGES =
  'DoubleStorage FloatStorage HalfStorage LongStorage IntStorage ShortStorage CharStorage ByteStorage BoolStorage BFloat16Storage ' +
  'ComplexDoubleStorage ComplexFloatStorage QUInt8Storage QInt8Storage QInt32Storage QUInt4x2Storage QUInt2x4Storage';

const DTYPES =
  'float float16 float32 float64 double half bfloat16 int8 int16 int32 int64 short int long uint8 uint16 uint32 uint64 bool complex32 ' +
  'complex64 complex128 quint8 qint8 qint32 quint4x2 quint2x4 float8_e4m3fn float8_e5m2 float8_e4m3fnuz float8_e5m2fnuz ' +
  'float8_e8m0fnu float4_e2m1fn_x2';

const QUANTIZATION =
  'per_tensor_affine per_tensor_symmetric per_channel_affine per_channel_symmetric per_channel_affine_float_qparams';

const TENSORS =
  'DoubleTensor FloatTensor HalfTensor LongTensor IntTensor ShortTensor CharTensor ByteTensor BoolTensor BFloat16Tensor';

export const PYTORCH: readonly AllowedNames[] = [
  {
    role: 'name',
    source:
      'PyTorch 2.11, _get_allowed_globals in torch/_weights_only_unpickler.py: storages, dtypes, schemes',
    names: {
      torch: `${LEGACY_STORAGES} ${DTYPES} ${QUANTIZATION} ${TENSORS} strided sparse_coo`,
      'torch.cuda': LEGACY_STORAGES,
      'torch.storage': 'TypedStorage UntypedStorage',
    },
  },
  {
    role: 'object',
    source:
      'PyTorch 2.11, _get_allowed_globals in torch/_weights_only_unpickler.py: tensors and how they are rebuilt',
    names: {
      torch: 'Tensor Size device Generator',
      'torch._tensor': '_rebuild_from_type_v2',
      'torch._utils':
        '_rebuild_parameter _rebuild_parameter_with_state _rebuild_qtensor _rebuild_tensor _rebuild_tensor_v2 _rebuild_tensor_v3 ' +
        '_rebuild_sparse_tensor _rebuild_meta_tensor_no_storage _rebuild_nested_tensor _rebuild_wrapper_subclass _rebuild_device_tensor_from_numpy ' +
        '_rebuild_device_tensor_from_cpu_tensor',
      'torch.nn.parameter': 'Parameter Buffer',
      'torch.serialization': '_get_layout',
    },
  },
  {
    role: 'object',
    source:
      'PyTorch 2.11, the exports of torch/nn/modules/__init__.py: whole models are these classes with a dict as state',
    names: {
      'torch.nn.modules.module': 'Module',
      'torch.nn.modules.linear': 'Bilinear Identity Linear NonDynamicallyQuantizableLinear',
      'torch.nn.modules.activation':
        'CELU ELU GELU GLU Hardshrink Hardsigmoid Hardswish Hardtanh LeakyReLU LogSigmoid LogSoftmax Mish MultiheadAttention PReLU ' +
        'ReLU ReLU6 RReLU SELU Sigmoid SiLU Softmax Softmax2d Softmin Softplus Softshrink Softsign Tanh Tanhshrink Threshold',
      'torch.nn.modules.adaptive': 'AdaptiveLogSoftmaxWithLoss',
      'torch.nn.modules.batchnorm': 'BatchNorm1d BatchNorm2d BatchNorm3d SyncBatchNorm',
      'torch.nn.modules.channelshuffle': 'ChannelShuffle',
      'torch.nn.modules.container': 'Container ModuleDict ModuleList ParameterDict ParameterList Sequential',
      'torch.nn.modules.conv': 'Conv1d Conv2d Conv3d ConvTranspose1d ConvTranspose2d ConvTranspose3d',
      'torch.nn.modules.distance': 'CosineSimilarity PairwiseDistance',
      'torch.nn.modules.dropout': 'AlphaDropout Dropout Dropout1d Dropout2d Dropout3d FeatureAlphaDropout',
      'torch.nn.modules.flatten': 'Flatten Unflatten',
      'torch.nn.modules.fold': 'Fold Unfold',
      'torch.nn.modules.instancenorm': 'InstanceNorm1d InstanceNorm2d InstanceNorm3d',
      'torch.nn.modules.loss':
        'BCELoss BCEWithLogitsLoss CosineEmbeddingLoss CrossEntropyLoss CTCLoss GaussianNLLLoss HingeEmbeddingLoss HuberLoss ' +
        'KLDivLoss L1Loss MarginRankingLoss MSELoss MultiLabelMarginLoss MultiLabelSoftMarginLoss MultiMarginLoss NLLLoss NLLLoss2d ' +
        'PoissonNLLLoss SmoothL1Loss SoftMarginLoss TripletMarginLoss',
      'torch.nn.modules.normalization': 'CrossMapLRN2d GroupNorm LayerNorm LocalResponseNorm RMSNorm',
      'torch.nn.modules.padding':
        'CircularPad1d CircularPad2d CircularPad3d ConstantPad1d ConstantPad2d ConstantPad3d ReflectionPad1d ReflectionPad2d ' +
        'ReflectionPad3d ReplicationPad1d ReplicationPad2d ReplicationPad3d ZeroPad1d ZeroPad2d ZeroPad3d',
      'torch.nn.modules.pixelshuffle': 'PixelShuffle PixelUnshuffle',
      'torch.nn.modules.pooling':
        'AdaptiveAvgPool1d AdaptiveAvgPool2d AdaptiveAvgPool3d AdaptiveMaxPool1d AdaptiveMaxPool2d AdaptiveMaxPool3d AvgPool1d ' +
        'AvgPool2d AvgPool3d FractionalMaxPool2d FractionalMaxPool3d LPPool1d LPPool2d LPPool3d MaxPool1d MaxPool2d MaxPool3d ' +
        'MaxUnpool1d MaxUnpool2d MaxUnpool3d',
      'torch.nn.modules.rnn': 'GRU GRUCell LSTM LSTMCell RNN RNNBase RNNCell RNNCellBase',
      'torch.nn.modules.sparse': 'Embedding EmbeddingBag',
      'torch.nn.modules.transformer':
        'Transformer TransformerDecoder TransformerDecoderLayer TransformerEncoder TransformerEncoderLayer',
      'torch.nn.modules.upsampling': 'Upsample UpsamplingBilinear2d UpsamplingNearest2d',
      'torch.nn.backends.thnn': '_get_thnn_function_backend',
    },
  },
  {
    role: 'call',
    source: 'PyTorch 2.11, torch/jit/_pickle.py: lists and tags in the pickles of TorchScript archives',
    names: {
      'torch.jit._pickle':
        'build_intlist build_tensorlist build_doublelist build_boollist build_tensor_from_id restore_type_tag',
    },
  },
  {
    role: 'name',
    source: 'PyTorch 2.11, functions that the state of torch.nn.modules classes refers to',
    names: { 'torch.nn.functional': 'relu gelu', 'torch._C._nn': 'gelu' },
  },
];

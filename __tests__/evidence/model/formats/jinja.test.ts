import { expect, test } from '@jest/globals';
import { Notes } from '../../../../src/evidence/model/reading/notes.ts';
import { answerOf } from '../../../../src/evidence/model/examination.ts';
import { templateFindings } from '../../../../src/evidence/model/jinja/template-findings.ts';
import { partOf } from './examine-bytes.ts';

function judge(template: string): { answer: string; details: readonly string[] } {
  const notes = new Notes(partOf(new Uint8Array()), 200);
  templateFindings(notes, 'chat_template', template);
  const examination = notes.examination('jinja');
  return { answer: answerOf(examination), details: examination.findings.map(({ detail }) => detail) };
}

/** Written after the templates that these families have; each holds what theirs do. */
const ORDINARY = {
  llama: `{{- bos_token }}
{%- if custom_tools is defined %}{%- set tools = custom_tools %}{%- endif %}
{%- if not tools_in_user_message is defined %}{%- set tools_in_user_message = true %}{%- endif %}
{%- if messages[0]['role'] == 'system' %}
  {%- set system_message = messages[0]['content']|trim %}{%- set messages = messages[1:] %}
{%- else %}{%- set system_message = "" %}{%- endif %}
{{- "<|start_header_id|>system<|end_header_id|>\\n\\n" }}
{%- if tools is not none and not tools_in_user_message %}
  {{- 'Respond in the format {"name": function name, "parameters": dictionary of argument name and its value}. Do not use variables.\\n\\n' }}
  {%- for t in tools %}{{- t | tojson(indent=4) }}{{- "\\n\\n" }}{%- endfor %}
{%- endif %}
{%- for message in messages %}
  {%- if not (message.role == 'ipython' or message.role == 'tool' or 'tool_calls' in message) %}
    {{- '<|start_header_id|>' + message['role'] + '<|end_header_id|>\\n\\n' + message['content'] | trim + '<|eot_id|>' }}
  {%- elif 'tool_calls' in message %}
    {%- if not message.tool_calls|length == 1 %}{{- raise_exception("This model only supports single tool-calls at once!") }}{%- endif %}
    {%- set tool_call = message.tool_calls[0].function %}
    {%- for arg_name, arg_val in tool_call.arguments | items %}{{- arg_name + '="' + arg_val + '"' }}{%- if not loop.last %}{{- ", " }}{%- endif %}{%- endfor %}
  {%- endif %}
{%- endfor %}
{%- if add_generation_prompt %}{{- '<|start_header_id|>assistant<|end_header_id|>\\n\\n' }}{%- endif %}`,
  mistral: `{%- if messages[0]["role"] == "system" %}{%- set system_message = messages[0]["content"] %}{%- set loop_messages = messages[1:] %}{%- else %}{%- set loop_messages = messages %}{%- endif %}
{%- set user_messages = loop_messages | selectattr("role", "equalto", "user") | list %}
{%- set ns = namespace(index=0) %}
{%- for message in loop_messages %}{%- if (message["role"] == "user") != (ns.index % 2 == 0) %}{{- raise_exception("After the optional system message, conversation roles must alternate") }}{%- endif %}{%- set ns.index = ns.index + 1 %}{%- endfor %}
{{- bos_token }}{%- for message in loop_messages %}{%- if message["role"] == "user" %}{{- "[INST] " + message["content"] + "[/INST]" }}{%- elif (message.tool_calls is defined and message.tool_calls is not none) %}{{- "[TOOL_CALLS] [" }}{%- for tool_call in message.tool_calls %}{%- set out = tool_call.function|tojson %}{{- out[:-1] }}{%- if not tool_call.id is defined or tool_call.id|length != 9 %}{{- raise_exception("Tool call IDs should be alphanumeric strings with length 9!") }}{%- endif %}{{- ', "id": "' + tool_call.id + '"}' }}{%- endfor %}{%- endif %}{%- endfor %}`,
  qwen: `{%- if tools %}{{- '<|im_start|>system\\n' }}{{- "# Tools\\n\\nYou may call one or more functions. \\n<tools>" }}{%- for tool in tools %}{{- "\\n" }}{{- tool | tojson }}{%- endfor %}{{- "\\n</tools>\\n<tool_call>\\n{\\"name\\": <function-name>, \\"arguments\\": <args-json-object>}\\n</tool_call><|im_end|>\\n" }}{%- endif %}
{%- set ns = namespace(multi_step_tool=true, last_query_index=messages|length - 1) %}
{%- for message in messages[::-1] %}{%- set index = (messages|length - 1) - loop.index0 %}{%- if ns.multi_step_tool and message.role == "user" and message.content is string and not(message.content.startswith('<tool_response>') and message.content.endswith('</tool_response>')) %}{%- set ns.multi_step_tool = false %}{%- set ns.last_query_index = index %}{%- endif %}{%- endfor %}
{%- for message in messages %}{%- if '</think>' in content %}{%- set reasoning_content = content.split('</think>')[0].rstrip('\\n').split('<think>')[-1].lstrip('\\n') %}{%- set content = content.split('</think>')[-1].lstrip('\\n') %}{%- endif %}{{- '<|im_start|>' + message.role + '\\n' + content }}{%- endfor %}
{%- if enable_thinking is defined and enable_thinking is false %}{{- '<think>\\n\\n</think>\\n\\n' }}{%- endif %}`,
  gemma: `{{ bos_token }}{%- if messages[0]['role'] == 'system' -%}{%- if messages[0]['content'] is string -%}{%- set first_user_prefix = messages[0]['content'] + '\n\n' -%}{%- else -%}{%- set first_user_prefix = messages[0]['content'][0]['text'] + '\n\n' -%}{%- endif -%}{%- endif -%}
{%- for message in messages -%}{%- set role = "model" if message['role'] == 'assistant' else message['role'] -%}{{ '<start_of_turn>' + role + '\n' + (first_user_prefix if loop.first else "") }}{%- for item in message['content'] -%}{%- if item['type'] == 'image' -%}{{ '<start_of_image>' }}{%- elif item['type'] == 'text' -%}{{ item['text'] | trim }}{%- endif -%}{%- endfor -%}{{ '<end_of_turn>\n' }}{%- endfor -%}`,
  phi: `{# system, open or import what you like: __class__ stands in a comment #}{% for message in messages %}{% if message['role'] == 'system' and 'tools' in message and message['tools'] is not none %}{{ '<|' + message['role'] + '|>' + message['content'] + '<|tool|>' + message['tools'] + '<|/tool|>' + '<|end|>' }}{% else %}{{ '<|' + message['role'] + '|>' + message['content'] + '<|end|>' }}{% endif %}{% endfor %}{% raw %}{{ x.__class__ }}{% endraw %}`,
  macro: `{%- macro render_item_list(item_list, tag_name='required') -%}{%- if item_list is defined and item_list is iterable -%}{{- '\\n<' ~ tag_name ~ '>' -}}{{- {'a': {'b': 1}} | tojson -}}{{ strftime_now("%d %b %Y") }}{%- endif -%}{%- endmacro -%}{% generation %}{{ render_item_list(items, 'x')|replace(' ', '_') }}{% endgeneration %}{% set sep = joiner(', ') %}{{ sep() }}`,
};

test.each(Object.entries(ORDINARY))('an ordinary template as of %s is clean', (_, template) => {
  expect(judge(template)).toEqual({ answer: 'no-known-indicator', details: [] });
});

test.each([
  "{{ ''.__class__.__mro__[1].__subclasses__() }}",
  "{{ ''['__class__'] }}",
  '{{ ""["\\x5f\\x5fclass\\x5f\\x5f"] }}',
  '{{ ""["\\u005f\\u005fclass__"] }}',
  '{{ ""["\\137\\137class__"] }}',
  '{{ ""["\\N{LOW LINE}_class__"] }}',
  "{{ ''['__cla' ~ 'ss__'] }}",
  "{{ ''['__cla' + 'ss__'] }}",
  "{{ ''['__cla' 'ss__'] }}",
  "{% set name = '__cla' ~ 'ss__' %}{{ ''[name] }}",
  "{{ x | attr('a') }}",
  '{{ x|attr(y) }}',
  "{{ [x]|map('attr', y)|list }}",
  "{{ messages|map(attribute='__class__')|list }}",
  "{{ lipsum.__globals__['os'].popen('id').read() }}",
  "{{ lipsum['a'] }}",
  '{{ cycler.x }}',
  '{{ joiner.x }}',
  '{{ self._TemplateReference__context }}',
  "{{ (x)['os'].a }}",
  "{{ os.popen('id') }}",
  "{{ x.popen('id') }}",
  "{{ eval('1') }}",
  "{% import 'os' as os %}",
  "{%- from 'x' import y %}",
  "{{ __import__('os') }}",
  "{% for x in ().__class__.__base__.__subclasses__() %}{% if 'warning' in x.__name__ %}{{ x()._module }}{% endif %}{% endfor %}",
  '{{ messages.__init__ }}',
  "{% set u = '_' * 2 %}{{ x[u ~ 'class' ~ u] }}",
  '{{ x.gi_frame.f_back }}',
])('%s is dangerous', (template) => {
  expect(judge(`Hello\n${template}`).answer).toBe('dangerous');
});

test.each([
  "{{ x['cla' ~ y ~ 'ss'] }}",
  "{{ x[('a', 'b')|join] }}",
  "{{ '%c%c'|format(95, 95) }}",
  "{% include 'other' %}",
  '{{ request.x }}',
  '{{ x._private }}',
])('%s is suspicious', (template) => {
  expect(judge(template).answer).toBe('suspicious');
});

test.each([
  '{{ x',
  '{% if',
  '{# open',
  "{{ 'open }}",
  '{% raw %}{{ x.__class__',
  '{{ $ }}',
  'x'.repeat(2 ** 20 + 1),
])('a template that cannot be read to its end is inconclusive: %#', (template) => {
  expect(judge(template).answer).toBe('inconclusive');
});

test('what stands before a fault is judged', () => {
  expect(judge('{{ x.__class__ }}{{ x').answer).toBe('dangerous');
});

test('the line is the template’s', () => {
  expect(judge('a\nb\n{{ 1 }}\n{{\n x.__class__ }}').details).toEqual(['chat_template, line 5: __class__']);
});

import type { NamedCommand } from '../command.ts';
import { isPath, type Option } from '../options/option.ts';

/** Returns the completion script for zsh. It works as `_paystub` on `$fpath`, and when it is sourced. */
export function toZsh(commands: readonly NamedCommand[]): string {
  return `#compdef paystub
# Completion of paystub for zsh.
_paystub() {
  local -a commands
  commands=(
${commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`).join('\n')}
    'help:what a command takes'
  )
  if ((CURRENT == 2)); then
    _describe command commands
    _arguments '--help[what there is]' '--version[the version]'
    return
  fi
  local command=$words[2]
  shift words
  ((CURRENT--))
  case $command in
${commands.map(commandCase).join('\n')}
    help) _describe command commands ;;
  esac
}
_paystub_npx() {
  if [[ $words[2] == paystub ]] && ((CURRENT > 2)); then
    shift words
    ((CURRENT--))
    _paystub
  else
    _arguments '1:package:(paystub)' '*:file:_files'
  fi
}
(( \${+_comps[npx]} )) || compdef _paystub_npx npx
if [[ $funcstack[1] == _paystub ]]; then _paystub "$@"; else compdef _paystub paystub; fi
`;
}

function commandCase({ name, options, words, rest }: NamedCommand): string {
  const first = words === undefined ? [] : [`1:word:(${words.join(' ')})`];
  const further = { files: ['*:file:_files'], command: ['*:: :_normal'], none: [] }[rest ?? 'none'];
  const specs = [...Object.entries(options).map(optionSpec), '--help[what it takes]', ...first, ...further];
  return `    ${name}) _arguments -S \\\n${specs.map((spec) => `      ${quoted(spec)}`).join(' \\\n')} ;;`;
}

function optionSpec([flag, { help, multiple, type, value = '', allowed }]: [string, Option]): string {
  const values = allowed === undefined ? (isPath(value) ? '_files' : ' ') : `(${allowed.join(' ')})`;
  const argument = type === 'boolean' ? '' : `:${value.toLowerCase().replaceAll(':', '')}:${values}`;
  return `${multiple === true ? '*' : ''}--${flag}[${help.replaceAll(/[[\]\\]/g, '\\$&')}]${argument}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

# shellcheck shell=bash disable=SC2034
# FILE BYTES: sets `secret` to the text in a file without the line break at its end, or to nothing; then `problem` says why.
# It has at most that many bytes, and no control characters. Nothing here prints the text.
read_secret() {
  local LC_ALL=C
  secret='' problem=''
  if [[ ! -e $1 ]]; then
    problem="$1 does not exist"
  elif [[ ! -f $1 ]]; then
    problem="$1 is not a regular file"
  elif [[ ! -r $1 ]]; then
    problem="$1 cannot be read"
  elif { IFS= read -r -d '' -n "$(($2 + 2))" secret <"$1"; } 2>/dev/null && [[ ${#secret} -lt $(($2 + 2)) ]]; then
    problem="$1 contains a NUL byte"
  else
    secret=${secret%$'\n'}
    if [[ -z $secret ]]; then
      problem="$1 is empty"
    elif [[ ${#secret} -gt $2 ]]; then
      problem="$1 has more than $2 bytes"
    elif [[ $secret == *[[:cntrl:]]* ]]; then
      problem="$1 has more than one line, or contains a control character"
    fi
  fi
  if [[ -n $problem ]]; then secret=''; fi
}

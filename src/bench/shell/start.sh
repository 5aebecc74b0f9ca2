#!/usr/bin/env bash
# How long a user waits for the first explained chart: opens the packaged explorer's demo several times and prints the
# milliseconds from the start of the JVM. Uses the display there is, or Xvfb. Usage: start.sh [TIMES], after mvn package.
set -euo pipefail
home=$(cd "$(dirname "$0")/../../../target/vmaf-lens" && pwd)
log=$(mktemp)
server=
window=
trap 'kill ${window:-} ${server:-} 2>/dev/null || true; rm -f "$log"' EXIT

if [ -z "${DISPLAY:-}" ]; then
  command -v Xvfb >/dev/null || { echo "start.sh: there is no display, and Xvfb is not installed (package xvfb)." >&2; exit 1; }
  Xvfb :87 -screen 0 1440x900x24 >/dev/null 2>&1 &
  server=$!
  export DISPLAY=:87
  sleep 1
fi

for _ in $(seq "${1:-5}"); do
  : >"$log"
  # with folders of its own: a window that was killed would make the next one offer to restore it
  folders=$(mktemp -d)
  JDK_JAVA_OPTIONS="-Dvmaflens.startup=on -Dvmaflens.folders=$folders" "$home/bin/vmaf-lens" --demo 2>"$log" &
  window=$!
  for _ in $(seq 600); do
    sleep 0.1
    grep -q 'First explained chart' "$log" && break
  done
  sed -n 's/.*First explained chart on screen \([0-9]*\) ms.*/\1 ms/p' "$log"
  kill "$window"
  wait "$window" 2>/dev/null || true
  rm -rf "$folders"
done

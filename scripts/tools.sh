# Functions shared by ./start and ./check: find what the program is built with, and say how to get what is missing.

missing_tools=()

say() { printf '%s\n' "$*" >&2; }

is_jdk_25() {
  [ -x "$1/bin/javac" ] && "$1/bin/java" -version 2>&1 | grep -q 'version "25'
}

# Sets jdk_home.
find_jdk() {
  local on_path candidate
  on_path=$(command -v java || true)
  if [ -n "$on_path" ]; then
    on_path=$(cd -P "$(dirname "$(readlink -f "$on_path" 2>/dev/null || printf %s "$on_path")")/.." && pwd)
  fi
  for candidate in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/*25* /opt/*jdk*25* \
    /Library/Java/JavaVirtualMachines/*25*/Contents/Home /opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home \
    "$HOME"/.sdkman/candidates/java/25* "$HOME"/.jdks/*25*; do
    if [ -n "$candidate" ] && is_jdk_25 "$candidate"; then
      jdk_home=$candidate
      # The formatter runs within Maven and has to understand today's Java, so Maven runs on the same JDK.
      export JAVA_HOME=$jdk_home
      return
    fi
  done
  missing_tools+=("JDK 25      Debian: package temurin-25-jdk of adoptium.net   macOS: brew install openjdk@25   or set JAVA_HOME")
}

find_maven() {
  local version
  version=$(mvn -version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\)\.\([0-9]*\).*/\1 \2/p') || true
  case $version in
    '3 '[0-7] | '2 '* | '')
      missing_tools+=("Maven 3.8+  Debian: apt-get install maven   macOS: brew install maven") ;;
  esac
}

find_node() {
  local major
  major=$(node --version 2>/dev/null | sed -n 's/^v\([0-9]*\).*/\1/p') || true
  if [ "${major:-0}" -lt 18 ] || ! command -v npm >/dev/null; then
    missing_tools+=("Node 18+    Debian: apt-get install nodejs npm   macOS: brew install node")
  fi
}

stop_if_tools_are_missing() {
  [ ${#missing_tools[@]} -eq 0 ] && return
  say "Tsunagi needs what is missing here:"
  local tool
  for tool in "${missing_tools[@]}"; do say "  $tool"; done
  exit 1
}

# Fonts, design tokens and holidays come from npm packages, at the versions of package-lock.json.
install_npm_packages() {
  if [ ! -e node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
    npm ci --no-audit --no-fund
  fi
}

is_debian_root() { [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; }

# Sets and exports TSUNAGI_CHROMIUM; installs Chromium where that needs no question.
find_chromium() {
  local candidate
  for candidate in "${TSUNAGI_CHROMIUM:-}" chromium chromium-browser google-chrome \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" /Applications/Chromium.app/Contents/MacOS/Chromium; do
    if [ -n "$candidate" ] && command -v "$candidate" >/dev/null; then
      TSUNAGI_CHROMIUM=$(command -v "$candidate")
      export TSUNAGI_CHROMIUM
      return
    fi
  done
  if [ -z "${chromium_installed:-}" ] && is_debian_root; then
    say "Installing Chromium for the browser tests"
    chromium_installed=yes
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium fonts-ipaexfont >&2
    find_chromium
    return
  fi
  missing_tools+=("Chromium    Debian: apt-get install chromium fonts-ipaexfont   macOS: brew install --cask chromium   or set TSUNAGI_CHROMIUM")
}

# The jar taken apart, which starts faster than the jar itself, and the JVM's AOT cache for it (JEP 514). A jar that is
# built anew makes both anew; without the cache the program starts all the same.
app=target/app/tsunagi.jar
aot_cache=target/app/tsunagi.aot
java_options=(-Duser.timezone=Asia/Tokyo -Dfile.encoding=UTF-8 --enable-native-access=ALL-UNNAMED)

# Lets the program come up once over an empty database, so that the cache holds the classes that every start needs.
prepare_start() {
  local scratch
  rm -rf target/app
  "$jdk_home/bin/java" -Djarmode=tools -jar target/tsunagi.jar extract --destination target/app
  scratch=$(mktemp -d "$PWD/target/aot.XXXXXX")
  "$jdk_home/bin/java" "${java_options[@]}" -XX:AOTCacheOutput="$aot_cache" -Dspring.context.exit=onRefresh \
    -jar "$app" --tsunagi.data-directory="$scratch" >"$scratch/log" 2>&1 || rm -f "$aot_cache"
  rm -rf "$scratch"
}

# Sets start_command: what the program's own arguments follow.
find_start_command() {
  start_command=("$jdk_home/bin/java" "${java_options[@]}")
  [ ! -e "$aot_cache" ] || start_command+=(-XX:AOTCache="$aot_cache")
  start_command+=(-jar "$app")
}

# Runs a program ("$@") for as long as the other end of standard input lives; prints the program's process id.
# When the pipe closes, because Tsunagi closed it or died, the program gets SIGINT (PostgreSQL: fast shutdown) and, should it
# still run after 8 seconds, SIGQUIT (immediate shutdown, recovered at the next start).
# A signal to a whole group of processes (Ctrl-C, systemd) must not end the supervisor before the program.
trap '' HUP INT TERM

exec 3<&0
"$@" </dev/null 3<&- >&2 &
program=$!
(
  while read -r _; do :; done <&3
  kill -INT "$program"
  for second in 1 2 3 4 5 6 7 8; do sleep 1; done
  kill -QUIT "$program"
) >/dev/null 2>&1 &
guard=$!
exec 3<&-
echo "$program"

wait "$program"
status=$?
kill -KILL "$guard"
exit "$status"

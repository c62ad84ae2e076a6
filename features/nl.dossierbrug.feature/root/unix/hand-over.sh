# Starts Java so that nothing of what was typed, and nothing of what it works on, gets where others can read it. To be sourced.

# hand_over WORD…: what was typed goes to the program in the environment. Arguments can be read by everybody on the computer,
# and Java and the framework repeat them in their reports; there may be a BSN among them.
hand_over() {
	DOSSIERBRUG_WORDS=$#
	export DOSSIERBRUG_WORDS
	number=0
	for word; do
		number=$((number + 1))
		export "DOSSIERBRUG_WORD_$number=$word"
	done
}

cache_folder() {
	case $(uname -s) in
		Darwin) echo "$HOME/Library/Caches/Dossierbrug" ;;
		*) echo "${XDG_CACHE_HOME:-$HOME/.cache}/dossierbrug" ;;
	esac
}

# crash_folder WORD…: where Java may write when it breaks down: with the home that was named, when it is one already, else
# with the user's own, else in the user's cache. A folder that is to become a home is left as it is.
crash_folder() {
	case $(uname -s) in
		Darwin) home="$HOME/Library/Application Support/Dossierbrug" ;;
		*)
			case $XDG_DATA_HOME in
				/*) home=$XDG_DATA_HOME/dossierbrug ;;
				*) home=$HOME/.local/share/dossierbrug ;;
			esac
			;;
	esac
	expects=
	for word; do
		case $expects$word in
			--home) expects=$word ;;
			--home=*) home=${word#--home=} ;;
			--home*)
				[ -n "$expects" ] && home=$word
				expects=
				;;
		esac
	done
	[ -f "$home/home.properties" ] || home=$(cache_folder)
	[ -d "$home/faults" ] || mkdir -p "$home/faults" 2>/dev/null
	(CDPATH= cd "$home/faults" 2>/dev/null && [ -w . ] && pwd)
}

# quiet_java FOLDER ARGUMENTS…: becomes Java. Where it may write nothing, it writes nothing when it breaks down: else it would
# do so in the folder that one happens to be in, or among everybody's temporary files. The framework's own log is off, because
# it repeats what exceptions say; the program writes down what goes wrong there.
quiet_java() {
	faults=$1
	shift
	if [ -n "$faults" ]; then
		set -- "-XX:ErrorFile=$faults/hs_err_pid%p.log" "-XX:ReplayDataFile=$faults/replay_pid%p.log" "-XX:HeapDumpPath=$faults" \
			"-Ddossierbrug.faults=$faults" "$@"
	else
		set -- -XX:+SuppressFatalErrorMessage "$@"
	fi
	exec "$DOSSIERBRUG_JAVA_HOME/bin/java" -XX:-UsePerfData -XX:-CreateCoredumpOnCrash -Declipse.log.enabled=false "$@"
}

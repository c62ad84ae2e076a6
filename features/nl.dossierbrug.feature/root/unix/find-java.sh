# Finds a Java that is new enough and puts its home in DOSSIERBRUG_JAVA_HOME. To be sourced; says what to install and
# returns 1 where there is none. Looks at JAVA_HOME, at the java on the PATH and in the places where systems put them.

DOSSIERBRUG_JAVA_NEEDED=21

java_is_new_enough() {
	[ -x "$1/bin/java" ] || return 1
	# The file "release" answers without starting a Java; every JDK since 8 has it.
	version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)
	[ -n "$version" ] || version=$("$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)
	[ -n "$version" ] && [ "$version" -ge "$DOSSIERBRUG_JAVA_NEEDED" ] || return 1
	# Building needs the compiler too; running does not.
	[ -z "$DOSSIERBRUG_NEEDS_COMPILER" ] || [ -x "$1/bin/javac" ]
}

java_on_path() {
	command -v java >/dev/null 2>&1 || return 1
	found=$(command -v java)
	while [ -L "$found" ]; do
		link=$(readlink "$found")
		case $link in
			/*) found=$link ;;
			*) found=$(dirname "$found")/$link ;;
		esac
	done
	dirname "$(dirname "$found")"
}

find_java() {
	for candidate in "$JAVA_HOME" "$(java_on_path)" \
			/usr/lib/jvm/* /usr/java/* /opt/*jdk* /opt/java/* \
			/Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
			/opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
			"$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
		if [ -n "$candidate" ] && java_is_new_enough "$candidate"; then
			DOSSIERBRUG_JAVA_HOME=$candidate
			return 0
		fi
	done
	{
		echo "Dossierbrug heeft Java $DOSSIERBRUG_JAVA_NEEDED of nieuwer nodig${DOSSIERBRUG_NEEDS_COMPILER:+ (een JDK)}, en dat staat niet op deze computer."
		echo "Installeer het (Debian 13, Ubuntu: apt-get install openjdk-$DOSSIERBRUG_JAVA_NEEDED-jdk; macOS: brew install openjdk; of Temurin van Adoptium), of zet JAVA_HOME."
		echo "Dossierbrug needs Java $DOSSIERBRUG_JAVA_NEEDED or newer${DOSSIERBRUG_NEEDS_COMPILER:+ (a JDK)}, which is not on this computer. Install it as above, or set JAVA_HOME."
	} >&2
	return 1
}

# Finds a Maven that is new enough for the build and puts the command in DOSSIERBRUG_MAVEN. To be sourced from the top of
# the repository, after find-java.sh has found a JDK. An older Maven is used to fetch the right one, once, into .build.

DOSSIERBRUG_MAVEN_VERSION=3.9.11

maven_is_new_enough() {
	version=$(JAVA_HOME=$DOSSIERBRUG_JAVA_HOME "$1" --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' | head -n 1)
	major=${version%%.*} rest=${version#*.}
	minor=${rest%%.*} patch=${rest#*.}
	[ "$major" = 3 ] && [ "$minor" = 9 ] && [ "${patch%%[!0-9]*}" -ge 9 ] 2>/dev/null
}

# A project of its own, from which things can be fetched: an old Maven cannot read this project's extensions.
make_fetch_folder() {
	mkdir -p .build/fetch/.mvn
	cat >.build/fetch/pom.xml <<-'POM'
		<project>
			<modelVersion>4.0.0</modelVersion>
			<groupId>nl.dossierbrug</groupId>
			<artifactId>fetch</artifactId>
			<version>1</version>
			<packaging>pom</packaging>
		</project>
	POM
}

find_maven() {
	fetched=$PWD/.build/apache-maven-$DOSSIERBRUG_MAVEN_VERSION/bin/mvn
	for maven in "$fetched" "$(command -v mvn)"; do
		if [ -x "$maven" ] && maven_is_new_enough "$maven"; then
			DOSSIERBRUG_MAVEN=$maven
			return 0
		fi
	done
	if ! command -v mvn >/dev/null 2>&1; then
		{
			echo "Om Dossierbrug te bouwen is Maven nodig, en dat staat niet op deze computer."
			echo "Installeer het (Debian, Ubuntu: apt-get install maven; macOS: brew install maven)."
			echo "Building Dossierbrug needs Maven, which is not on this computer. Install it as above."
		} >&2
		return 1
	fi
	echo "Maven $DOSSIERBRUG_MAVEN_VERSION wordt opgehaald / fetching Maven $DOSSIERBRUG_MAVEN_VERSION …" >&2
	make_fetch_folder
	(cd .build/fetch && mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
		-Dartifact="org.apache.maven:apache-maven:$DOSSIERBRUG_MAVEN_VERSION:zip:bin" -DoutputDirectory="$PWD/..") >&2 || {
		echo "Maven $DOSSIERBRUG_MAVEN_VERSION kon niet worden opgehaald. Is er internet? / Maven could not be fetched. Is there a connection?" >&2
		return 1
	}
	chmod +x "$fetched"
	DOSSIERBRUG_MAVEN=$fetched
}

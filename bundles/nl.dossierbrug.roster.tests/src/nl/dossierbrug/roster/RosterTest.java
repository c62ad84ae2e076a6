package nl.dossierbrug.roster;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.pupil.Roster;
import nl.dossierbrug.core.pupil.RosterReader;
import nl.dossierbrug.roster.internal.EdexmlReader;

/** What the tests of rosters share: files made for them, the reader, and a look at what it said. */
abstract class RosterTest {

	static final String SCHOOL = "<school><schooljaar>2025-2026</schooljaar><brincode>00ZZ</brincode></school>";
	static final String GROUP = "<groepen><groep key='a'><naam>8A</naam><jaargroep>8</jaargroep></groep></groepen>";

	@TempDir
	Path folder;

	final Clock clock = Clock.fixed(Instant.parse("2026-03-01T09:00:00Z"), ZoneOffset.UTC);
	final RosterReader reader = new EdexmlReader(clock);

	/** One of the samples beside the tests. */
	static byte[] sample(String name) throws IOException {
		try (InputStream in = RosterTest.class.getResourceAsStream(name)) {
			return in.readAllBytes();
		}
	}

	final Path file(byte[] content) throws IOException {
		return Files.write(folder.resolve("EDEX.XML"), content);
	}

	final Path file(String content) throws IOException {
		return file(content.getBytes(StandardCharsets.UTF_8));
	}

	/** A roster of one group {@code 8A} with the key {@code a}, and these pupils, each on a line of its own from line 2 on. */
	static String roster(String... pupils) {
		return "<EDEX>" + SCHOOL + GROUP + "<leerlingen>\n" + String.join("\n", pupils) + "\n</leerlingen></EDEX>";
	}

	/** A pupil of group 8A. */
	static String pupil(String key, String roepnaam, String achternaam, String born, String more) {
		return "<leerling key='" + key + "'><achternaam>" + achternaam + "</achternaam><roepnaam>" + roepnaam
				+ "</roepnaam><geboortedatum>" + born + "</geboortedatum><groep key='a'/>" + more + "</leerling>";
	}

	final Roster read(String content) throws IOException {
		return read(file(content));
	}

	final Roster read(Path file) {
		return switch (reader.read(file, Progress.NONE)) {
			case Outcome.Done<Roster>(Roster roster) -> roster;
			case Outcome.Refused<Roster>(List<Refusal> refusals) -> fail(refusals.toString());
		};
	}

	final Pupil only(String pupil) throws IOException {
		return read(roster(pupil)).pupils().pupils().getFirst();
	}

	final String refused(Path file) {
		return switch (reader.read(file, Progress.NONE)) {
			case Outcome.Done<Roster>(Roster roster) -> fail("was read: " + roster);
			case Outcome.Refused<Roster>(List<Refusal> refusals) -> {
				assertFalse(refusals.toString().contains("{"), refusals.toString());
				yield refusals.getFirst().id();
			}
		};
	}

	static String said(Roster roster) {
		return ListTest.said(roster.pupils());
	}
}

package nl.dossierbrug.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.core.id.SchoolYear;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.pupil.Group;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.pupil.Roster;
import nl.dossierbrug.roster.RosterServices;
import nl.dossierbrug.standard.engine.Oso;

/** The practice school's roster, read back. */
@Tag("long")
class PracticeRosterTest {

	@TempDir
	private Path folder;

	private PracticeFiles files;
	private Roster roster;

	@BeforeEach
	void writeTheSchoolAndReadItsRoster() throws IOException {
		files = new PracticeSchool(new Oso(), LocalDate.now()).write(folder);
		Outcome<Roster> outcome = new RosterServices().rosterReader().read(files.roster(), Progress.NONE);
		roster = (Roster) assertInstanceOf(Outcome.Done.class, outcome, outcome::toString).value();
	}

	@Test
	void schoolYearAndGroupsComeBack() {
		assertEquals(Optional.of(PracticeSchool.BRIN), roster.school());
		assertEquals(SchoolYear.of(LocalDate.now()).toString(), roster.schoolYear());
		assertEquals(List.of(new Group("8A", "8"), new Group("8B", "8")), roster.groups());
		assertEquals(List.of("roster.school-year.beyond"), roster.pupils().findings().stream().map(Finding::rule).toList());
	}

	@Test
	void everyPupilComesBackWithoutBsn() {
		assertEquals(files.pupils().size(), roster.pupils().pupils().size());
		for (Pupil pupil : roster.pupils().pupils()) {
			PracticePupil real = files.pupils().stream().filter(p -> p.leerlingnummer().equals(pupil.leerlingnummer())).findFirst().orElseThrow();
			assertEquals(real.name(), pupil.name());
			assertEquals(Optional.of(real.birthDate()), pupil.birthDate());
			assertEquals(List.of(real.group(), "8"), List.of(pupil.group(), pupil.year()));
			assertTrue(pupil.bsn().isEmpty() && pupil.findings().isEmpty(), pupil.toString());
		}
	}
}

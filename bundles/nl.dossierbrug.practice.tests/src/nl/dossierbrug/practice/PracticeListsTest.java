package nl.dossierbrug.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.pupil.ListHints;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.pupil.PupilList;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.roster.RosterServices;
import nl.dossierbrug.standard.engine.Oso;

@Tag("long")
class PracticeListsTest {

	@TempDir
	private Path folder;

	private PracticeFiles files;

	@BeforeEach
	void writeTheSchool() throws IOException {
		// who is at school is judged by the day on which a list is read
		files = new PracticeSchool(new Oso(), LocalDate.now()).write(folder);
	}

	@Test
	void theSoiledListHasOneOfEveryError() {
		Map<String, Long> errors = read(files.list()).pupils().stream().flatMap(p -> p.findings().stream())
				.filter(Finding::isError).collect(Collectors.groupingBy(Finding::rule, Collectors.counting()));
		assertEquals(Map.of("ID-01", 1L, "ID-02", 1L, "list.bsn.empty", 1L), errors);
	}

	@Test
	void theSoiledListStillGivesTwentyTwoUsablePupils() {
		List<Pupil> usable = read(files.list()).pupils().stream().filter(Pupil::usable).toList();
		assertEquals(22, usable.size());
		for (Pupil pupil : usable) {
			PracticePupil real = files.pupils().stream()
					.filter(p -> p.leerlingnummer().equals(pupil.leerlingnummer())).findFirst().orElseThrow();
			assertEquals(real.bsn(), pupil.bsn().orElseThrow());
			assertEquals(real.name(), pupil.name());
			assertEquals(real.birthDate(), pupil.birthDate().orElseThrow());
			assertEquals(real.group(), pupil.group());
		}
	}

	@Test
	void theSoiledListHasBsnsThatLostTheirZerosAndAPupilThatStandsThereTwice() {
		List<String> rules = read(files.list()).pupils().stream().flatMap(p -> p.findings().stream())
				.map(Finding::rule).toList();
		assertEquals(5, rules.stream().filter("list.bsn.zeros"::equals).count());
		assertEquals(1, rules.stream().filter("list.twice"::equals).count());
	}

	@Test
	void theCleanListHasNothingToRemark() {
		PupilList list = read(files.cleanList());
		assertEquals(List.of(), list.findings());
		assertEquals(List.of(), list.pupils().stream().filter(p -> !p.usable() || !p.findings().isEmpty()).toList());
		assertEquals(numbers(), list.pupils().stream().map(p -> p.bsn().orElseThrow()).toList());
	}

	@Test
	void theOldListHoldsTheSamePupils() {
		PupilList list = read(files.oldList());
		assertEquals(numbers(), list.pupils().stream().map(p -> p.bsn().orElseThrow()).toList());
		assertEquals(files.pupils().stream().map(p -> p.name().spoken()).toList(),
				list.pupils().stream().map(p -> p.name().spoken()).toList());
	}

	@Test
	void theListOfEsisHoldsTheSamePupilsUnderItsOwnHeadings() throws IOException {
		String header = Files.readAllLines(files.esisList()).getFirst();
		assertEquals("\uFEFFPGN nummer;Leerling nr;Naam;M/V;Geb. datum;Basisgroep;Jaargroep;Schooljaar", header);
		List<Pupil> pupils = read(files.esisList()).pupils();
		assertEquals(files.pupils().stream().map(p -> p.name().spoken()).toList(),
				pupils.stream().map(p -> p.name().spoken()).toList());
		assertEquals(files.pupils().stream().map(PracticePupil::leerlingnummer).toList(),
				pupils.stream().map(Pupil::leerlingnummer).toList());
		assertEquals(22, pupils.stream().filter(Pupil::usable).count());
	}

	@Test
	void everyAttachmentBeginsWithTheNumberOfAPupilExceptOne() throws IOException {
		List<String> numbers = files.pupils().stream().map(PracticePupil::leerlingnummer).toList();
		try (Stream<Path> entries = Files.list(files.attachments())) {
			assertEquals(List.of("oudergesprek zonder naam.txt"), entries.map(entry -> entry.getFileName().toString())
					.filter(name -> numbers.stream().noneMatch(name::startsWith)).toList());
		}
	}

	@Test
	void everyNumberIsABsnThatNobodyHas() {
		assertTrue(files.pupils().stream().map(p -> p.bsn().digits()).allMatch(d -> d.matches("9.*|00.*")));
		assertEquals(25, Set.copyOf(numbers()).size());
	}

	private List<Bsn> numbers() {
		return files.pupils().stream().map(PracticePupil::bsn).toList();
	}

	private static PupilList read(Path file) {
		var done = assertInstanceOf(Outcome.Done.class, new RosterServices().pupilListReader().read(file, List.of(),
				new ListHints("De Oefenschool", Text.same("-")), Progress.NONE));
		return (PupilList) done.value();
	}
}

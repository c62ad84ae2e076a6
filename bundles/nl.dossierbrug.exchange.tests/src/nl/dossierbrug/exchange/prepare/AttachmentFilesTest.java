package nl.dossierbrug.exchange.prepare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.exchange.House;
import nl.dossierbrug.exchange.HouseTest;
import nl.dossierbrug.exchange.Pupils;
import nl.dossierbrug.exchange.TestOrder;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;

/** Files in a folder go along with the pupil whose number their names begin with. Daan has number 12, Noor 123, Sem 7. */
class AttachmentFilesTest extends HouseTest {

	private Path files;

	@BeforeEach
	void makeFolder() throws IOException {
		files = Files.createDirectory(folder.resolve("bijlagen"));
		house.list(Pupils.DAAN + ";Daan;van de;Berg;2014-03-17;8A;8;12", Pupils.NOOR + ";Noor;;Jansen;2014-11-02;8B;8;123",
				Pupils.SEM + ";Sem;;Yılmaz;2015-01-30;7;7;7");
	}

	private Path put(String name) throws IOException {
		Path file = files.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, "Een verslag: " + name);
	}

	private Prepared prepare() {
		return House.done(house.exchange.preparing().prepare(new TestOrder(house.order()).attachments(files).order(),
				Progress.NONE));
	}

	/** Who got the file: the names of the pupils. */
	private List<String> owners(Prepared prepared, String file) {
		return prepared.transfers().stream().filter(transfer -> house.standard
				.fields(House.done(house.exchange.inbox().open(transfer.id()))).stream().anyMatch(f -> f.value().contains(file)))
				.map(Transfer::name).toList();
	}

	@ParameterizedTest
	@CsvSource({ "12.txt,Daan van de Berg", "12 verslag.txt,Daan van de Berg", "12_verslag.txt,Daan van de Berg",
			"123-verslag.txt,Noor Jansen", "12-3 verslag.txt,Daan van de Berg", "7 zwemmen 2025.txt,Sem Yılmaz",
			"111222333 toets.txt,Daan van de Berg", "12/toets.txt,Daan van de Berg", "999999990/toets.txt,Sem Yılmaz" })
	void aFileGoesAlongWithItsPupil(String name, String owner) throws IOException {
		put(name);
		Prepared prepared = prepare();
		assertEquals(List.of(owner), owners(prepared, Path.of(name).getFileName().toString()));
		assertEquals(List.of(), prepared.findings());
	}

	@ParameterizedTest
	@CsvSource({ "verslag.txt", "1234 verslag.txt", "12a verslag.txt", "Daan 12.txt", "99/verslag.txt",
			"7-12-2025 verslag van een ander.txt", "12-05-26 verslag.txt", "123-45-67.txt" })
	void whatIsNobodysIsToldAndGoesAlongWithNobody(String name) throws IOException {
		put(name);
		Prepared prepared = prepare();
		boolean somebodys = name.startsWith("123-45-67");
		assertEquals(somebodys ? List.of() : List.of("attachment.nobody"), prepared.findings().stream().map(Finding::rule).toList());
		assertEquals(somebodys ? List.of("Noor Jansen") : List.of(), owners(prepared, Path.of(name).getFileName().toString()));
	}

	@Test
	void aNumberOfTwoIsNobodys() throws IOException {
		house.list(Pupils.DAAN + ";Daan;van de;Berg;2014-03-17;8A;8;12", Pupils.NOOR + ";Noor;;Jansen;2014-11-02;8B;8;12");
		put("12 verslag.txt");
		Prepared prepared = prepare();
		assertEquals(List.of(), owners(prepared, "verslag.txt"));
		assertTrue(prepared.findings().getFirst().message().in(Language.NL).contains("meer dan één"), prepared.findings()::toString);
	}

	@Test
	void hiddenFilesAreLeftAlone() throws IOException {
		put(".DS_Store");
		put("12/.verborgen");
		put("12/verslag.txt");
		Prepared prepared = prepare();
		assertEquals(List.of("Daan van de Berg"), owners(prepared, "verslag.txt"));
		assertEquals(List.of(), prepared.findings());
	}

	@Test
	void aFolderInAPupilsFolderIsTold() throws IOException {
		put("12/oud/verslag.txt");
		Prepared prepared = prepare();
		assertEquals(List.of("attachment.no-file"), prepared.findings().stream().map(Finding::rule).toList());
		assertEquals(List.of(), owners(prepared, "verslag.txt"));
	}

	@Test
	void aBsnInAFilesNameIsNotRepeated() throws IOException {
		put("100000009 verslag.txt");
		assertTrue(!prepare().findings().toString().contains("100000009"));
	}

	@Test
	void aFolderThatIsNotThereIsRefusedAndNothingIsMadeReady() {
		for (Path wrong : List.of(folder.resolve("nergens"), house.list)) {
			files = wrong;
			assertEquals(List.of("file.attachment-folder"), House.refused(house.exchange.preparing()
					.prepare(new TestOrder(house.order()).attachments(wrong).order(), Progress.NONE)));
		}
		assertEquals(List.of(), House.done(house.exchange.tracking().all()));
	}

	@Test
	void aFileOfAWrongKindStopsOnlyItsPupil() throws IOException {
		put("12 programma.exe");
		List<Transfer> transfers = prepare().transfers();
		assertEquals(List.of(SenderStatus.GEWEIGERD, SenderStatus.GEREED, SenderStatus.GEREED),
				transfers.stream().map(Transfer::senderStatus).toList(), transfers::toString);
		assertTrue(new TreeSet<>(List.of(transfers.getFirst().refusal().orElseThrow().id())).first().contains("attach"),
				transfers::toString);
	}
}

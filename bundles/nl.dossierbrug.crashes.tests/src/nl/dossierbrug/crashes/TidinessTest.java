package nl.dossierbrug.crashes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TidinessTest {

	@TempDir
	Path home;

	private List<String> found(boolean idle, String... lines) {
		HomeState state = new HomeState(Stream.of(lines).map(line -> line.split(" ")).toList());
		return new Tidiness(home).troubles(state, idle).stream().map(trouble -> trouble.kind() + ": " + trouble.words()).toList();
	}

	@Test
	void onePupilHasOneTransferThatStands() {
		assertEquals(List.of("DOUBLE: 2 transfers that stand, of pupil 7"),
				found(false, "transfer T1 B1 7 gereed - 1 Bo", "transfer T2 B2 7 verstrekt ontvangen 2 Bo", "transfer T3 B2 8 vervangen - 1 Bo"));
	}

	@Test
	void onePupilHasOneFileAndATransferOneImport() {
		assertEquals(List.of("DOUBLE: 2 pupil files of pupil 7", "DOUBLE: 2 imports that stand, of transfer T1"), found(false,
				"file P1 7 Bo -", "file P2 7 Bo -", "import I1 T1 P1 false", "import I2 T1 P2 false", "import I3 T2 P2 false", "import I4 T2 P2 true"));
	}

	@Test
	void nothingStandsBetweenTwoStatusesOnceNothingIsToBeRepeated() {
		String[] between = {"transfer T1 B1 7 concept - 0 -", "transfer T2 B1 8 ingetrokken gevraagd 1 Bo"};
		assertEquals(List.of(), found(false, between));
		assertEquals(List.of("UNFINISHED: transfer T1 is concept, -", "UNFINISHED: transfer T2 is ingetrokken, gevraagd"), found(true, between));
	}

	@Test
	void whatWasDestroyedIsGoneAsAWholeAndOnceNothingIsToBeRepeatedThereIsAProofAndNoRest() throws Exception {
		assertEquals(List.of("UNFINISHED: something is left in transfer T1, which was destroyed"), found(false, "transfer T1 B1 7 vernietigd - 1 -"));
		assertEquals(List.of("UNFINISHED: something is left in transfer T1, which was destroyed"), found(false, "transfer T1 B1  vernietigd - 1 Bo"));
		String[] destroyed = {"transfer T1 B1  vernietigd - 1 -", "destruction V1", "setting store:leftovers true"};
		assertEquals(List.of(), found(false, destroyed));
		assertEquals(List.of("UNFINISHED: rests of what was destroyed are still in the files", "UNFINISHED: there is no whole proof of destruction V1"),
				found(true, destroyed));
		Files.writeString(Files.createDirectories(home.resolve("receipts")).resolve("V1.pdf"), "%PDF-1.7 and then\n%%EOF\n");
		assertEquals(List.of(), found(true, "destruction V1", "setting store:leftovers false"));
	}

	@Test
	void whatStandsReadyHasAReceiptThatIsWholeOnceNothingIsToBeRepeated() throws Exception {
		String ready = "transfer T1 B1 7 gereed - 1 Bo";
		assertEquals(List.of(), found(false, ready));
		assertEquals(List.of("UNFINISHED: there is no whole receipt of batch B1"), found(true, ready));
		Path receipt = Files.createDirectories(home.resolve("receipts")).resolve("B1.pdf");
		Files.writeString(receipt, "%PDF-1.7 and then");
		assertEquals(List.of("UNFINISHED: there is no whole receipt of batch B1"), found(true, ready));
		Files.writeString(receipt, "%PDF-1.7 and then\n%%EOF\n");
		assertEquals(List.of(), found(true, ready));
	}
}

package nl.dossierbrug.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.prepare.PrepareOrder;
import nl.dossierbrug.exchange.prepare.Prepared;
import nl.dossierbrug.standard.DossierField;

/** What can safely be set right in the dossiers of a handover. */
class RepairingTest extends HouseTest {

	private static final String NUMBER = "huidigeschool/leerling/leerlingid";

	@BeforeEach
	void aSpaceBehindANumber() {
		House.daan().with("2014-07 ", "").in(house.dossiers, "daan.xml", house.standard);
	}

	private Prepared prepare(boolean repair) {
		PrepareOrder plain = house.order();
		return House.done(house.exchange.preparing().prepare(plain.with(plain.along().withRepair(repair)), Progress.NONE));
	}

	private static Transfer daan(Prepared prepared) {
		return prepared.transfers().stream().filter(transfer -> transfer.name().startsWith("Daan")).findFirst().orElseThrow();
	}

	private String number(Transfer transfer) {
		return house.standard.fields(House.done(house.exchange.inbox().open(transfer.id()))).stream().filter(field -> field.path().equals(NUMBER))
				.map(DossierField::value).findFirst().orElseThrow();
	}

	@Test
	void itIsToldAndNotDoneUnasked() {
		Prepared prepared = prepare(false);
		assertEquals(List.of(daan(prepared).id()), List.copyOf(prepared.repairs().keySet()));
		assertEquals("2014-07 ", number(daan(prepared)));
		assertTrue(daan(prepared).findings().stream().map(Finding::rule).noneMatch("repair.done"::equals));
	}

	@Test
	void whenAskedItIsDoneAndSaidAndTheFileStaysAsItIs() throws IOException {
		String before = Files.readString(house.dossiers.resolve("daan.xml"));
		Prepared prepared = prepare(true);
		assertEquals("2014-07", number(daan(prepared)));
		Finding said = daan(prepared).findings().stream().filter(finding -> finding.rule().equals("repair.done")).findFirst().orElseThrow();
		assertFalse(said.message().in(Language.NL).contains("2014-07"), "what stood there may tell about the pupil");
		assertEquals(before, Files.readString(house.dossiers.resolve("daan.xml")));
	}

	@Test
	void whereNothingNeedBeRepairedNothingIsSaid() {
		House.daan().in(house.dossiers, "daan.xml", house.standard);
		assertTrue(prepare(true).repairs().isEmpty());
	}
}

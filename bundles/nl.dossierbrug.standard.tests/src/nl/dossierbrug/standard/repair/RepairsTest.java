package nl.dossierbrug.standard.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.core.table.DataRow;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.standard.OsoStandard;
import nl.dossierbrug.standard.SafeRepair;
import nl.dossierbrug.standard.engine.Oso;
import nl.dossierbrug.standard.rules.Samples;
import nl.dossierbrug.standard.table.ElementDefinition;
import nl.dossierbrug.standard.table.KnownVersions;
import nl.dossierbrug.standard.table.LeafType;
import nl.dossierbrug.standard.table.StandardVersion;
import nl.dossierbrug.standard.table.Versions;
import nl.dossierbrug.standard.tree.NodePath;

@Tag("long")
class RepairsTest {

	private static final String PUPIL = "/dossier[1]/huidigeschool[1]/leerling[1]/";
	private static final String NUMBER = PUPIL + "communicatielijst[1]/communicatie[1]/nummer[1]";

	private final Oso oso = new Oso();
	private final Dossier sample = withWeight(Samples.sample());

	@ParameterizedTest
	@CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = { "030-1234567|0301234567",
			"06 12 34 56 78|0612345678", "06.12345678 |0612345678", "(030) 123 45 67|0301234567", "+31 30 1234567|0301234567",
			"+31(0)30-1234567|0301234567", "0031 6 12345678|0612345678", "0031612345678|0612345678", "030/1234567|0301234567" })
	void aTelephoneNumberBecomesTenDigits(String typed, String digits) {
		SafeRepair repair = only(with("overstapadvies[1]/contacttelefoon[1]", typed));
		assertEquals(digits, repair.after());
		assertEquals(typed, repair.before());
	}

	@ParameterizedTest
	@ValueSource(strings = { "030-123456", "06-123456789", "030-1234567 (moeder)", "0301234567 of 0612345678", "+32 2 1234567",
			"112", "1234567890", "geen", "0301234567" })
	void whatBecomesNoTenDigitsIsLeftAsItIs(String typed) {
		assertEquals(List.of(), oso.repairs(with("overstapadvies[1]/contacttelefoon[1]", typed)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = { "leerlinggewicht[1]|0,30|0.30",
			"leerlinggewicht[1]|0.3|0.30", "leerlinggewicht[1]| 1.20|1.20", "geslacht[1]|1 |1",
			"schoolloopbaanlijst[1]/schoolloopbaan[1]/brincode[1]|00 zz|00ZZ",
			"schoolloopbaanlijst[1]/schoolloopbaan[1]/schooljaar[1]|2022 - 2023|2022-2023",
			"overstapadvies[1]/contactemail[1]| oud@wilgentak.example |oud@wilgentak.example",
			"bsn[1]|999.990.019|999990019", "bsn[1]|9999 90 019|999990019", "bsn[1]| 999990018|999990018",
			"bsn[1]|101-211-151|101211151",
			"achternaam[1]| de  Wit|de Wit", "geboortedatum[1]|2013-02-28+01:00|2013-02-28" })
	void whatCannotMeanAnythingElseIsOffered(String path, String typed, String better) {
		assertEquals(better, only(with(path, typed)).after());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = { "leerlinggewicht[1]|0,50",
			"geslacht[1]|vrouw", "schoolloopbaanlijst[1]/schoolloopbaan[1]/brincode[1]|00 zzz",
			"achternaam[1]|  ", "achternaam[1]|de wit",
			"overstapadvies[1]/contactemail[1]|jan jansen@wilgentak.example",
			"overstapadvies[1]/contactemail[1]|oud @wilgentak. example", "bsn[1]|999.990.018", "bsn[1]|99.999.001", "geboortedatum[1]|28-02-2013" })
	void whatMayMeanSomethingElseIsNot(String path, String typed) {
		assertEquals(List.of(), oso.repairs(with(path, typed)));
	}

	@Test
	void aSecretNumberIsNeverTouched() {
		for (String typed : List.of(" 9999999999", "030-1234567", "99 99 99 99 99")) {
			assertEquals(List.of(), oso.repairs(with("communicatielijst[1]/communicatie[1]/nummer[1]", typed)));
		}
	}

	@Test
	void theCodeBesideANumberSaysWhatItIsAlsoWhenItMustBeSetRightItself() {
		Dossier spoiled = changed(Map.of(NUMBER, "06-12345678", NUMBER.replace("nummer", "soort"), "Telefoon ",
				NUMBER.replace("nummer", "geheim"), "false"));
		List<SafeRepair> repairs = oso.repairs(spoiled);
		assertEquals(List.of("telefoon", "0612345678"), repairs.stream().map(SafeRepair::after).toList());
		assertEquals("06-12345678", repairs.getLast().before());
	}

	@Test
	void onlyTheOnesWantedAreMade() {
		Dossier spoiled = changed(Map.of(PUPIL + "geslacht[1]", "1 ", PUPIL + "achternaam[1]", "de  Wit"));
		List<SafeRepair> repairs = oso.repairs(spoiled);
		assertEquals(2, repairs.size());
		Dossier repaired = oso.repair(spoiled, List.of(repairs.getLast()));
		assertEquals(List.of(repairs.getFirst()), oso.repairs(repaired));
		assertEquals(spoiled, oso.repair(spoiled, List.of()));
	}

	@Test
	void aRepairOfAnotherDossierIsAFault() {
		Dossier one = with("geslacht[1]", "1 ");
		Dossier other = with("geslacht[1]", " 2");
		List<SafeRepair> repairs = oso.repairs(one);
		var fault = assertThrows(IllegalArgumentException.class, () -> oso.repair(other, repairs));
		assertEquals("not a repair of this dossier: " + PUPIL + "geslacht[1]", fault.getMessage());
		assertThrows(IllegalArgumentException.class, () -> oso.repair(sample, repairs));
	}

	@Test
	void itIsToldWhereAndWhatWithoutWhatStandsThere() {
		SafeRepair repair = only(with("geslacht[1]", "1 "));
		assertEquals(PUPIL + "geslacht[1]", repair.path());
		assertTrue(repair.line() > 0);
		assertEquals("Geslacht", repair.label().in(Language.NL));
		assertEquals("De spaties eromheen gaan weg.", repair.why().in(Language.NL));
		assertFalse(only(with("bsn[1]", "999 990 019")).why().in(Language.NL).contains("999"));
	}

	@Test
	void everyRowOfTheTableIsAboutSomethingInEveryVersion() {
		for (StandardVersion version : new Versions(new KnownVersions(OsoStandard.class).builtIn()).all()) {
			for (DataRow row : version.table("repairs.csv").rows()) {
				RepairRow repair = RepairRow.of(row);
				assertTrue(isAbout(repair, version.elements().root(), "/dossier"), row.toString());
			}
		}
	}

	private static boolean isAbout(RepairRow row, ElementDefinition element, String place) {
		return element.block().stream().flatMap(b -> b.children().stream()).anyMatch(child -> {
			String below = place + "/" + child.name();
			return child.content() instanceof LeafType type
					? row.path().map(p -> fits(p, below)).orElse(row.isFor(type))
					: isAbout(row, child, below);
		});
	}

	private static boolean fits(NodePath path, String place) {
		String text = path.toString();
		return text.startsWith("//") ? place.endsWith(text.substring(1)) : place.equals(text);
	}

	/** The sample has no leerlinggewicht. */
	private static Dossier withWeight(Dossier dossier) {
		return new Dossier(dossier.standard(), added(dossier.root(), List.of("huidigeschool", "leerling"),
				Element.leaf("leerlinggewicht", "0.30")));
	}

	private static Element added(Element element, List<String> path, Element leaf) {
		if (path.isEmpty()) {
			List<Element> children = new ArrayList<>(element.children());
			children.add(leaf);
			return element.withChildren(children);
		}
		return element.withChildren(element.children().stream()
				.map(c -> c.name().equals(path.getFirst()) ? added(c, path.subList(1, path.size()), leaf) : c).toList());
	}

	private Dossier with(String path, String text) {
		return changed(Map.of(PUPIL + path, text));
	}

	private Dossier changed(Map<String, String> texts) {
		assertEquals(texts.size(), Leaf.all(sample).stream().filter(leaf -> texts.containsKey(leaf.path())).count(),
				() -> "the sample lacks one of " + texts.keySet());
		return Leaf.changed(sample, leaf -> leaf.with(Optional.ofNullable(texts.get(leaf.path())).orElse(leaf.text())));
	}

	private SafeRepair only(Dossier dossier) {
		List<SafeRepair> repairs = oso.repairs(dossier);
		assertEquals(1, repairs.size(), repairs.toString());
		return repairs.getFirst();
	}
}

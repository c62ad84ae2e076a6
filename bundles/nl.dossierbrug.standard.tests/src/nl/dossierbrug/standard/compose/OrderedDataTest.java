package nl.dossierbrug.standard.compose;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Outcome.Done;
import nl.dossierbrug.core.outcome.Outcome.Refused;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.standard.CheckMode;
import nl.dossierbrug.standard.Composed;
import nl.dossierbrug.standard.Composition.Attachment;
import nl.dossierbrug.standard.Composition.Contact;
import nl.dossierbrug.standard.Composition.Inspection;
import nl.dossierbrug.standard.Composition;
import nl.dossierbrug.standard.engine.Oso;
import nl.dossierbrug.standard.rules.Samples;

/** What the order itself brings into a dossier. */
class OrderedDataTest {

	private static final Oso OSO = new Oso();
	private static final Dossier SAMPLE = Samples.sample();
	private static final String PUPIL = "huidigeschool/leerling/";
	private static final LocalDate DAY = LocalDate.of(2025, 3, 10);

	@Test
	void anInspectionReplacesTheOldOneWhole() {
		Composition order = new Composition(new Profile("VOVO"), school(), DAY, Map.of(), Optional.empty(),
				Optional.of(new Inspection(LocalDate.of(2025, 3, 9), "B. Kok", "Nee", Optional.of("Cijfers kloppen niet"), Optional.empty())),
				true, Optional.empty(), Optional.empty(), List.of());
		Composed composed = composed(SAMPLE, order);
		assertEquals(List.of("voorlopigdossier=true", "inzage=true", "inzagedatum=2025-03-09", "akkoord=Nee",
				"redennietakkoord=Cijfers kloppen niet"),
				composed.dossier().root().child("inzage").orElseThrow().children().stream().map(c -> c.name() + "=" + c.text()).toList());
		assertEquals(List.of("OVa.IZ05"), composed.notes().stream().filter(Finding::isError).map(Finding::rule).toList());
		assertFalse(new String(OSO.write(composed.dossier()), StandardCharsets.UTF_8).contains("B. Kok"));
	}

	@Test
	void anInspectionFromBeforeTheDossierWasMadeIsTold() {
		assertEquals(1, notes(composed(SAMPLE, inspected(LocalDate.of(2025, 3, 9))), "IN-02.older").size());
		assertEquals(0, notes(composed(SAMPLE, inspected(LocalDate.of(2025, 3, 10))), "IN-02.older").size());
	}

	private static Composition inspected(LocalDate day) {
		return new Composition(new Profile("POPO"), school(), DAY, Map.of(), Optional.empty(),
				Optional.of(new Inspection(day, "B. Kok", "Ja", Optional.empty(), Optional.empty())), false, Optional.empty(),
				Optional.empty(), List.of());
	}

	@Test
	void aContactPersonReplacesTheOldOneWhole() {
		Composition order = new Composition(new Profile("BB"), school(), DAY, Map.of(), Optional.empty(), Optional.empty(), false,
				Optional.of(new Contact("C. de Wit", "", "wit@wilgentak.example")), Optional.of(true), List.of());
		Element advice = dossier(SAMPLE, order).root().at(PUPIL + "overstapadvies").orElseThrow();
		assertEquals(List.of("advies=40", "contactnodig=true", "contactpersoon=C. de Wit", "contactemail=wit@wilgentak.example"),
				advice.children().stream().map(c -> c.name() + "=" + c.text()).toList());
	}

	@Test
	void aContactPersonMakesTheBlockItStandsInAtItsPlace() {
		Composition order = new Composition(new Profile("BB"), school(), DAY, Map.of(), Optional.empty(), Optional.empty(), false,
				Optional.of(new Contact("C. de Wit", "0300000002", "")), Optional.empty(), List.of());
		Dossier made = dossier(new Dossier("2019.1", remove(SAMPLE.root(), PUPIL + "overstapadvies")), order);
		assertEquals(List.of(), OSO.check(made, CheckMode.OFFICIAL));
		assertEquals(Optional.of("C. de Wit"), made.root().textAt(PUPIL + "overstapadvies/contactpersoon"));
	}

	@Test
	void aContactPersonInACategoryThatIsOffIsTold() {
		Composition order = new Composition(new Profile("BB"), school(), DAY,
				Map.of(new Category("cat_overstapadvies"), Delivery.OPT_UIT), Optional.empty(), Optional.empty(), false,
				Optional.of(new Contact("C. de Wit", "0300000002", "")), Optional.empty(), List.of());
		Composed composed = composed(SAMPLE, order);
		assertEquals(Optional.empty(), composed.dossier().root().at(PUPIL + "overstapadvies"));
		assertEquals(1, notes(composed, "compose.contact").size());
	}

	@Test
	void anAttachmentIsZippedAndAddedAfterTheOthers() throws IOException {
		byte[] content = "%PDF-1.7\nVerslag van het gesprek".getBytes(StandardCharsets.UTF_8);
		Dossier made = dossier(SAMPLE, attaching("map/verslag.PDF", content));
		List<Element> documents = made.root().at(PUPIL + "overigdocumentlijst").orElseThrow().children();
		assertEquals(List.of("groepsplan.txt", "verslag.PDF"), documents.stream().map(d -> d.textAt("bestandsnaam").orElseThrow()).toList());
		byte[] zipped = Base64.getDecoder().decode(documents.get(1).textAt("bestandsinhoud").orElseThrow());
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
			assertEquals("verslag.PDF", zip.getNextEntry().getName());
			assertArrayEquals(content, zip.readAllBytes());
		}
		assertEquals(List.of(), OSO.check(made, CheckMode.OFFICIAL));
	}

	@ParameterizedTest
	@ValueSource(strings = { "spel.exe", "zonder", "brief.docm", ".pdf.zip" })
	void anAttachmentOfAnotherKindIsRefused(String name) {
		assertEquals("compose.attachment-type", refusals(SAMPLE, attaching(name, new byte[] { 1 })).getFirst().id());
	}

	@Test
	void aNumberInTheNameOfARefusedAttachmentIsNotShown() {
		assertFalse(refusals(SAMPLE, attaching("111222333.exe", new byte[] { 1 })).toString().contains("111222"));
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aProvisionalDossierSaysSoUnlessInspectionIsSwitchedOff(boolean on) {
		Composition order = new Composition(new Profile("BB"), school(), DAY,
				on ? Map.of() : Map.of(new Category("cat_ouderinzage"), Delivery.OPT_UIT), Optional.empty(), Optional.empty(),
				true, Optional.empty(), Optional.empty(), List.of());
		Composed composed = composed(new Dossier("2019.1", remove(SAMPLE.root(), "inzage")), order);
		assertEquals(on ? Optional.of("true") : Optional.empty(), composed.dossier().root().textAt("inzage/voorlopigdossier"));
		assertEquals(on ? 0 : 1, notes(composed, "compose.inspection").size());
	}

	private static Composition attaching(String name, byte[] content) {
		return new Composition(new Profile("BB"), school(), DAY, Map.of(), Optional.empty(), Optional.empty(), false,
				Optional.empty(), Optional.empty(), List.of(new Attachment(name, "", content)));
	}

	private static School school() {
		return new School(new Brin("00ZZ"), "01");
	}

	private static Composed composed(Dossier source, Composition order) {
		return ((Done<Composed>) OSO.compose(source, order)).value();
	}

	private static Dossier dossier(Dossier source, Composition order) {
		return composed(source, order).dossier();
	}

	private static List<Refusal> refusals(Dossier source, Composition order) {
		return ((Refused<Composed>) OSO.compose(source, order)).refusals();
	}

	private static List<Finding> notes(Composed composed, String rule) {
		return composed.notes().stream().filter(n -> n.rule().equals(rule)).toList();
	}

	private static Element remove(Element root, String path) {
		return new TreeEdit(Samples.version().elements()).remove(root, path);
	}
}

package nl.dossierbrug.core.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class ElementTest {

	private final Element achternaam = Element.leaf("achternaam", "Berg", Map.of(), 12);
	private final Element leerling = Element.block("leerling", List.of(Element.leaf("voornaam", "Daan"), Element.leaf("voornaam", "Jan"), achternaam));

	@Test
	void whatStandsAtAPathIsFound() {
		Element school = Element.block("huidigeschool", List.of(leerling));
		assertEquals(Optional.of("Berg"), school.textAt("leerling/achternaam"));
		assertEquals(Optional.of("Daan"), school.textAt("leerling/voornaam"));
		assertEquals(Optional.empty(), school.textAt("leerling/adreslijst/adres"));
	}

	@Test
	void equalContentIsEqualWhereverItStood() {
		assertEquals(Element.leaf("achternaam", "Berg"), achternaam);
		assertEquals(Element.leaf("achternaam", "Berg").hashCode(), achternaam.hashCode());
		assertNotEquals(Element.leaf("achternaam", "Berg "), achternaam);
		assertNotEquals(Element.leaf("land", "6030"), Element.leaf("land", "6030", Map.of("omschrijving", "Nederland"), 0));
	}

	@Test
	void anElementDoesNotChangeWithTheListItWasMadeOf() {
		List<Element> children = new ArrayList<>(List.of(achternaam));
		Element block = Element.block("leerling", children);
		children.clear();
		assertEquals(1, block.children().size());
		assertThrows(UnsupportedOperationException.class, () -> block.children().clear());
	}

	@Test
	void aChangedCopyLeavesTheOriginal() {
		assertEquals("Bos", achternaam.withText("Bos").text());
		assertEquals(12, achternaam.withText("Bos").line());
		assertEquals("Berg", achternaam.text());
		assertEquals(List.of(), leerling.withChildren(List.of()).children());
	}

	@Test
	void aDossierNeverPrintsWhatIsInIt() {
		assertFalse(new Dossier("2019.1", leerling).toString().contains("Berg"));
		assertFalse(achternaam.toString().contains("Berg"));
	}

	@Test
	void namesOfProfilesAndCategoriesHaveTheStandardsShape() {
		assertThrows(IllegalArgumentException.class, () -> new Profile("popo"));
		assertThrows(IllegalArgumentException.class, () -> new Category("verzuim"));
		assertEquals(Optional.of(Delivery.OPT_UIT), Delivery.of("OPT-UIT"));
		assertEquals(Optional.empty(), Delivery.of("OPT_UIT"));
	}
}

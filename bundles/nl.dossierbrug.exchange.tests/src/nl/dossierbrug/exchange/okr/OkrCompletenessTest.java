package nl.dossierbrug.exchange.okr;

import static nl.dossierbrug.core.spi.ImportMode.AANVULLEN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.core.spi.OwnField;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Text;
import org.junit.jupiter.api.Test;

class OkrCompletenessTest {

	private static final OwnField WERKHOUDING = new OwnField("functioneren/werkhouding", Text.same("Werkhouding"));
	private static final OwnField TOELICHTING = new OwnField("functioneren/toelichting", Text.same("Toelichting"));

	private final FileDesk desk = new FileDesk();

	private static OkrCompleteness measure() {
		Map<Category, Delivery> matrix = new LinkedHashMap<>();
		matrix.put(new Category("cat_metadata"), Delivery.VERPLICHT);
		matrix.put(new Category("cat_ouderinzage"), Delivery.OPTIONEEL);
		matrix.put(new Category("cat_leerling"), Delivery.VERPLICHT);
		matrix.put(new Category("cat_oudersverzorgers"), Delivery.VERPLICHT);
		matrix.put(new Category("cat_verzuim"), Delivery.OPTIONEEL);
		matrix.put(new Category("cat_vve"), Delivery.VERBODEN);
		return new OkrCompleteness(SmallStandard::meaning, Text::same, matrix, List.of(WERKHOUDING, TOELICHTING));
	}

	@Test
	void thePartsAreWhatTheProfileAllowsAndTheReceiversOwn() {
		assertEquals(List.of("cat_leerling", "cat_oudersverzorgers", "cat_verzuim", "functioneren"),
				measure().of(desk.file).parts().stream().map(OkrPart::id).toList());
		assertEquals("Functioneren", measure().of(desk.file).parts().getLast().label().in(Language.NL));
	}

	@Test
	void anEmptyFileIsAtNothing() {
		assertEquals(0, measure().of(desk.file).percent());
		assertEquals(List.of(WERKHOUDING, TOELICHTING), measure().of(desk.file).parts().getLast().empty());
	}

	@Test
	void everyDemandedPartWeighsTheSameAndOwnFieldsCountOneByOne() {
		desk.imported(AANVULLEN, "roepnaam", "Daan", "geslacht", "2");
		assertEquals(33, measure().of(desk.file).percent());
		desk.typed("functioneren/werkhouding", "goed");
		assertEquals(50, measure().of(desk.file).percent());
		OkrPart own = measure().of(desk.file).parts().getLast();
		assertEquals(new OkrPart("functioneren", Text.same("Functioneren"), true, 1, 50, List.of(TOELICHTING)), own);
	}

	@Test
	void whatNeedNotBeThereDoesNotHoldAFileBack() {
		desk.imported(AANVULLEN, "roepnaam", "Daan", "verzorger[achternaam=Berg]/achternaam", "Berg");
		desk.typed("functioneren/werkhouding", "goed", "functioneren/toelichting", "geen");
		Completeness completeness = measure().of(desk.file);
		assertEquals(100, completeness.percent());
		assertEquals(0, completeness.parts().get(2).percent());
	}

	@Test
	void aLoneSpaceSaysNothing() {
		desk.typed("functioneren/werkhouding", " ", "roepnaam", " ");
		assertEquals(0, measure().of(desk.file).percent());
	}

	@Test
	void withoutAProfileOnlyTheOwnFieldsCount() {
		desk.typed("functioneren/werkhouding", "goed");
		assertEquals(50, new OkrCompleteness(SmallStandard::meaning, Text::same, Map.of(),
				List.of(WERKHOUDING, TOELICHTING)).of(desk.file).percent());
	}
}

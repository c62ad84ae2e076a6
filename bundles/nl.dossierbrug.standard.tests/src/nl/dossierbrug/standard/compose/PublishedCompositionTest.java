package nl.dossierbrug.standard.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Validator;

import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Outcome.Done;
import nl.dossierbrug.standard.CheckMode;
import nl.dossierbrug.standard.Composed;
import nl.dossierbrug.standard.Composition;
import nl.dossierbrug.standard.Published;
import nl.dossierbrug.standard.engine.Oso;
import nl.dossierbrug.standard.rules.Samples;
import nl.dossierbrug.standard.table.CategoryMatrix;
import nl.dossierbrug.standard.table.ProfileDefinition;
import nl.dossierbrug.standard.tree.Node;
import nl.dossierbrug.standard.tree.NodePath;

/** Every published example made into a dossier of every profile. */
class PublishedCompositionTest {

	/** The checks that say that something is not there: composing cannot invent it. */
	private static final String LACKING = "OS\\.cat\\d\\d\\.VERPLICHT|OVa\\.(IZ01|LL12|LL15|AI01\\..*|SL01b|OA01|OV01)|PaO\\.SL01b";
	private static final List<String> NEVER = List.of("geboorteplaats", "nationaliteit", "geboortemaand", "postcode4adres");

	private final CategoryMatrix matrix = new CategoryMatrix(Samples.version());
	private final Oso oso = new Oso();

	@Test
	void nothingIsFoundButWhatTheSourceLacks() throws IOException {
		everyComposition(composed -> {
			List<Finding> errors = composed.notes().stream().filter(Finding::isError).toList();
			errors.forEach(e -> assertTrue(e.rule().matches(LACKING), e.toString()));
			assertEquals(errors, oso.check(composed.dossier(), CheckMode.OFFICIAL));
		});
	}

	@Test
	void nothingForbiddenGoesAlong() throws IOException {
		everyComposition(composed -> {
			Node root = Node.root(composed.dossier().root());
			matrix.deliveries(composed.dossier()).forEach((category, delivery) -> {
				if (!delivery.present()) {
					matrix.category(category).orElseThrow().paths()
							.forEach(p -> assertEquals(List.of(), new NodePath(p).select(root)));
				}
			});
			NEVER.forEach(name -> assertEquals(List.of(), new NodePath("//" + name).select(root)));
			if (composed.dossier().root().textAt("overdrachtsoort").orElseThrow().equals("swv-dossier")) {
				assertEquals(List.of(), new NodePath("//bsn").select(root));
				assertEquals(List.of(), new NodePath("//banknummer").select(root));
			}
		});
	}

	@Test
	void theStatementFollowsTheMatrixAndIsComplete() throws IOException {
		everyComposition(composed -> {
			Profile profile = matrix.profileOf(composed.dossier()).orElseThrow();
			assertEquals(matrix.of(profile).keySet(), matrix.deliveries(composed.dossier()).keySet());
			matrix.deliveries(composed.dossier()).forEach((category, delivery) -> {
				var byProfile = matrix.of(profile).get(category);
				assertTrue(delivery == byProfile || byProfile.code().equals("OPTIONEEL") && delivery.code().equals("OPT-UIT"));
			});
		});
	}

	@Test
	void theSchemaAcceptsIt() throws IOException {
		Validator validator = new Published().schema().newValidator();
		everyComposition(composed -> {
			try {
				validator.validate(new StreamSource(new ByteArrayInputStream(oso.write(composed.dossier()))));
			} catch (SAXException | IOException e) {
				throw new AssertionError(e);
			}
		});
	}

	private void everyComposition(Consumer<Composed> test) throws IOException {
		for (Map.Entry<String, Dossier> example : Samples.examples().entrySet()) {
			for (ProfileDefinition profile : matrix.profiles()) {
				Composition order = Composition.of(profile.profile(), new School(new Brin("00YY")), LocalDate.of(2016, 1, 2));
				test.accept(((Done<Composed>) oso.compose(example.getValue(), order)).value());
			}
		}
	}
}

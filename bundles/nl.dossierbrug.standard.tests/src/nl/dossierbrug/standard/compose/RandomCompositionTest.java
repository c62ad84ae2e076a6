package nl.dossierbrug.standard.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Outcome.Done;
import nl.dossierbrug.standard.Composed;
import nl.dossierbrug.standard.Composition;
import nl.dossierbrug.standard.engine.Oso;
import nl.dossierbrug.standard.rules.Samples;
import nl.dossierbrug.standard.table.CategoryMatrix;
import nl.dossierbrug.standard.tree.Node;
import nl.dossierbrug.standard.tree.NodePath;

/** Random orders, each on what came of the order before it. */
class RandomCompositionTest {

	private static final long SEED = 20250310;
	private static final int CHAINS = 60;
	private static final int ORDERS = 4;
	/** The checks that say that something is not there: an earlier order may have taken it away. */
	private static final String LACKING = "OS\\.cat\\d\\d\\.VERPLICHT|OVa\\.(IZ01|LL12|LL13|LL15|AI01\\..*|SL01b|OA01|OV01)|PaO\\.(SL01b|OV01)";

	private final RandomGenerator random = new SplittableRandom(SEED);
	private final CategoryMatrix matrix = new CategoryMatrix(Samples.version());
	private final Oso oso = new Oso();

	@Test
	void whateverIsOrderedComesOutSoundAndTwiceTheSame() {
		for (int chain = 0; chain < CHAINS; chain++) {
			Dossier source = Samples.sample();
			for (int i = 0; i < ORDERS; i++) {
				Composition order = order();
				Composed composed = ((Done<Composed>) oso.compose(source, order)).value();
				composed.notes().stream().filter(Finding::isError)
						.forEach(e -> assertTrue(e.rule().matches(LACKING), order.profile() + ": " + e));
				order.choices().keySet().forEach(c -> assertGone(c, composed.dossier()));
				assertEquals(composed.dossier(), ((Done<Composed>) oso.compose(composed.dossier(), order)).value().dossier());
				source = composed.dossier();
			}
		}
	}

	private void assertGone(Category category, Dossier dossier) {
		assertEquals(Delivery.OPT_UIT, oso.deliveries(dossier).get(category));
		for (String path : matrix.category(category).orElseThrow().paths()) {
			assertEquals(List.of(), new NodePath(path).select(Node.root(dossier.root())));
		}
	}

	private Composition order() {
		Profile profile = matrix.profiles().get(random.nextInt(matrix.profiles().size())).profile();
		Map<Category, Delivery> choices = new HashMap<>();
		matrix.of(profile).forEach((category, delivery) -> {
			if (delivery == Delivery.OPTIONEEL && random.nextInt(4) == 0) {
				choices.put(category, Delivery.OPT_UIT);
			}
		});
		Optional<Integer> years = random.nextBoolean() ? Optional.empty() : Optional.of(1 + random.nextInt(5));
		return new Composition(profile, new School(new Brin("00ZZ"), "01"), LocalDate.of(2025, 3, 10), choices, years,
				Optional.empty(), false, Optional.empty(), Optional.empty(), List.of());
	}
}

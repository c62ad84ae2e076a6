package nl.dossierbrug.standard.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.standard.Composed;
import nl.dossierbrug.standard.Composition;
import nl.dossierbrug.standard.repair.Repairs;
import nl.dossierbrug.standard.rules.DossierChecker;
import nl.dossierbrug.standard.spelling.Discreet;
import nl.dossierbrug.standard.table.CategoryMatrix;
import nl.dossierbrug.standard.table.DayText;
import nl.dossierbrug.standard.table.ElementPlace;
import nl.dossierbrug.standard.table.ProfileDefinition;
import nl.dossierbrug.standard.table.StandardVersion;
import nl.dossierbrug.standard.tree.Node;
import nl.dossierbrug.standard.tree.NodePath;

/**
 * Makes a dossier of the asked profile out of a dossier of any profile of the same version. In order: school years
 * are cut, what the order brings is written, the dossier's statement of itself is made right, what may not go along
 * is left out, and the result is checked. Free of state; safe for many threads.
 */
public final class DossierComposer {

	private static final String INSPECTION = "inzage";
	private static final String ADVICE = "huidigeschool/leerling/overstapadvies";
	private static final String ATTACHMENTS = "huidigeschool/leerling/overigdocumentlijst";
	private static final NodePath BRIN = new NodePath("/dossier/huidigeschool/brincode");

	private static final NodePath DATE = new NodePath("/dossier/metadata/datum");

	private final StandardVersion version;
	private final DossierChecker checker;
	private final SpacedCodes spacedCodes;
	private final Messages messages = new Messages(DossierComposer.class);
	private final CategoryMatrix matrix;
	private final CategoryChoices choices;
	private final AttachmentBlock attachments;
	private final TreeEdit edit;
	private final SchoolYearCut schoolYears;
	private final Statement statement;
	private final Withholding withholding;

	/**
	 * @param version the version that is composed from and to
	 * @param checker of the same version
	 * @param repairs of the same version
	 * @throws IllegalStateException when the version's tables do not fit together: a fault of the version
	 */
	public DossierComposer(StandardVersion version, DossierChecker checker, Repairs repairs) {
		this.version = version;
		this.checker = checker;
		spacedCodes = new SpacedCodes(repairs);
		matrix = new CategoryMatrix(version);
		choices = new CategoryChoices(matrix, messages);
		attachments = new AttachmentBlock(version.table("attachments.csv"));
		edit = new TreeEdit(version.elements());
		schoolYears = new SchoolYearCut(version);
		statement = new Statement(version, edit);
		withholding = new Withholding(matrix, checker.rules());
	}

	/** The name of the version that is composed from and to. */
	String version() {
		return version.name();
	}

	/**
	 * Composes.
	 *
	 * @param source a dossier; it is not changed
	 * @param order what is asked
	 * @return the dossier with a note on all that was left out and an error for whatever it still lacks; or why the
	 *         order cannot be met, every reason at once
	 */
	public Outcome<Composed> compose(Dossier source, Composition order) {
		Optional<ProfileDefinition> profile = matrix.profile(order.profile());
		List<Refusal> refusals = refusals(source, order, profile);
		if (!refusals.isEmpty()) {
			return Outcome.refused(refusals);
		}
		Map<Category, Delivery> deliveries = choices.deliveries(source, order, supplied(order));
		CompositionNotes notes = new CompositionNotes(messages, version.elements());
		tellOtherSchool(source, order, notes);
		tellEarlierInspection(source, order, notes);
		tellStillWithheld(order, deliveries, notes, Node.root(source.root()));
		Element root = source.root();
		if (order.schoolYears().isPresent()) {
			root = schoolYears.apply(root, order.schoolYears().get(), notes);
		}
		root = supply(root, order, deliveries, notes);
		root = statement.apply(root, order, profile.orElseThrow(), deliveries);
		root = withholding.categories(root, deliveries, order.profile(), notes);
		root = spacedCodes.apply(new Dossier(version.name(), root), notes);
		root = withholding.fields(root, order.profile(), notes);
		Dossier dossier = new Dossier(version.name(), root);
		notes.findings().addAll(checker.beforeSending(dossier));
		return Outcome.done(new Composed(dossier, notes.findings()));
	}

	private List<Refusal> refusals(Dossier source, Composition order, Optional<ProfileDefinition> profile) {
		if (!source.standard().equals(version.name())) {
			return List.of(Refusal.of(messages, "compose.version", source.standard(), version.name()));
		}
		if (profile.isEmpty()) {
			return List.of(Refusal.of(messages, "compose.profile", order.profile().code(), String.join(", ",
					matrix.profiles().stream().map(p -> p.profile().code()).toList())));
		}
		List<Refusal> refusals = new ArrayList<>(choices.refusals(order));
		if (order.schoolYears().filter(n -> n < 1).isPresent()) {
			refusals.add(Refusal.of(messages, "compose.school-years"));
		}
		order.attachments().forEach(a -> attachments.refusal(a).ifPresent(refusals::add));
		if (!order.attachments().isEmpty() && order.choices().get(category(ATTACHMENTS)) == Delivery.OPT_UIT) {
			refusals.add(Refusal.of(messages, "compose.attachment-withheld", category(ATTACHMENTS).code()));
		}
		return refusals;
	}

	private Set<Category> supplied(Composition order) {
		Set<Category> supplied = new HashSet<>();
		if (!order.attachments().isEmpty()) {
			supplied.add(category(ATTACHMENTS));
		}
		if (order.inspection().isPresent() || order.provisional()) {
			supplied.add(category(INSPECTION));
		}
		return supplied;
	}

	/** The order's BRIN is written over the source's, so a difference must be told: the dossier may be another school's. */
	private static void tellOtherSchool(Dossier source, Composition order, CompositionNotes notes) {
		String wanted = order.school().brin().code();
		BRIN.select(Node.root(source.root())).stream().filter(n -> !n.element().text().strip().equals(wanted))
				.forEach(n -> notes.add("ID-05", Severity.ERROR, n, "other-school", Discreet.text(n.element().text()), wanted));
	}

	/** What was gathered after the parents looked, they cannot have seen. The composed dossier no longer shows it: its date is new. */
	private static void tellEarlierInspection(Dossier source, Composition order, CompositionNotes notes) {
		if (order.inspection().isEmpty()) {
			return;
		}
		LocalDate inspected = order.inspection().get().date();
		DATE.select(Node.root(source.root())).forEach(n -> DayText.of(n.element().text()).filter(inspected::isBefore)
				.ifPresent(made -> notes.add("IN-02.older", Severity.WARNING, n, "inspection-earlier", inspected.toString(),
						made.toString())));
	}

	private void tellStillWithheld(Composition order, Map<Category, Delivery> deliveries, CompositionNotes notes, Node root) {
		List<String> still = deliveries.entrySet().stream().filter(e -> e.getValue() == Delivery.OPT_UIT)
				.map(e -> e.getKey()).filter(c -> !order.choices().containsKey(c)).map(Category::code).toList();
		if (!still.isEmpty()) {
			notes.add("compose.still-withheld", Severity.INFO, root, "still-withheld", String.join(", ", still));
		}
	}

	private Element supply(Element source, Composition order, Map<Category, Delivery> deliveries, CompositionNotes notes) {
		Element root = source;
		if (deliveries.get(category(INSPECTION)).present()) {
			root = new InspectionBlock(edit).apply(root, order);
		} else if (order.inspection().isPresent() || order.provisional()) {
			notes.add("compose.inspection", Severity.WARNING, Node.root(root), "inspection-withheld", category(INSPECTION).code());
		}
		if (deliveries.get(category(ADVICE)).present()) {
			root = new ContactBlock(edit).apply(root, order);
		} else if (order.contact().isPresent() || order.contactWanted().isPresent()) {
			notes.add("compose.contact", Severity.WARNING, Node.root(root), "contact-withheld", category(ADVICE).code());
		}
		if (deliveries.get(category(ATTACHMENTS)).present()) {
			for (Composition.Attachment attachment : order.attachments()) {
				root = edit.append(root, ATTACHMENTS, attachments.document(attachment, order.date()));
			}
		}
		return root;
	}

	private Category category(String path) {
		return version.elements().at(path).flatMap(ElementPlace::category).orElseThrow();
	}
}

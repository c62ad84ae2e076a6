package nl.dossierbrug.exchange.connectors;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.GuidedStep;
import nl.dossierbrug.core.spi.Setting;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.core.text.Argument;

/** Judges what any connector declares; what only a sender or only a receiver does comes from {@link SenderDeclarations} and {@link ReceiverDeclarations}. */
final class Declarations {

	private static final int MOST_SETTINGS = 100;
	/** The systems whose connectors come with the house. */
	private static final Set<String> RESERVED = Set.of("parnassys", "esis", "ot", "ldos", "top");

	private final GuardedConnector<?> connector;
	private final Objections objections = new Objections();

	Declarations(GuardedConnector<?> connector) {
		this.connector = connector;
	}

	/** Everything that there is against it. @param more judges what belongs to its own end */
	List<Finding> judged(Consumer<Objections> more) {
		String id = connector.id();
		objections.when(!id.matches("[a-z0-9-]{1,40}"), "declared.id", "id", id);
		objections.when(isReserved(id), "declared.reserved", "id", id);
		objections.look(() -> objections.words("name", connector.name()));
		objections.look(this::profiles);
		objections.look(this::settings);
		objections.look(this::steps);
		objections.look(this::line);
		more.accept(objections);
		return objections.findings();
	}

	static boolean isReserved(String id) {
		return RESERVED.contains(id);
	}

	private void profiles() {
		objections.when(connector.profiles().isEmpty(), "declared.none", "profiles");
	}

	private void settings() {
		List<Setting> settings = connector.settings();
		objections.when(settings.size() > MOST_SETTINGS, "declared.too-many", "settings", settings.size(), MOST_SETTINGS);
		keys("settings", settings.stream().limit(MOST_SETTINGS).toList());
	}

	private void keys(String where, List<Setting> settings) {
		Set<String> keys = new HashSet<>();
		for (Setting setting : settings) {
			String part = where + " " + setting.key();
			objections.when(!setting.key().startsWith(connector.id() + "."), "declared.foreign", part, new Argument.Code(connector.id() + "."));
			objections.when(!keys.add(setting.key()), "declared.twice", part);
			objections.when(setting.kind() != Setting.Kind.SECRET && !setting.standard().isEmpty() && !setting.accepts(setting.standard()),
					"declared.standard", part, setting.standard());
			objections.words(part + " label", setting.label());
			objections.words(part + " help", setting.help());
			setting.choices().forEach(choice -> objections.words(part + " " + choice.value(), choice.label()));
		}
	}

	private void steps() {
		Set<Way> ways = connector.ways();
		List<GuidedStep> steps = connector.guidedSteps();
		objections.when(ways.isEmpty(), "declared.none", "ways");
		objections.when(ways.contains(Way.GUIDED) && steps.isEmpty(), "declared.guided", "guidedSteps");
		objections.when(!ways.contains(Way.GUIDED) && !steps.isEmpty(), "declared.not-guided", "ways");
		Set<String> ids = new HashSet<>();
		for (GuidedStep step : steps) {
			String part = "guidedSteps " + step.id();
			objections.when(!step.id().startsWith(connector.id() + "."), "declared.foreign", part, new Argument.Code(connector.id() + "."));
			objections.when(!ids.add(step.id()), "declared.twice", part);
			objections.words(part + " text", step.text());
			objections.words(part + " where", step.where());
			objections.words(part + " who", step.who());
			step.problems().forEach(problem -> refusal(part + " " + problem.id(), problem));
		}
	}

	private void refusal(String part, Refusal problem) {
		objections.words(part + ".what", problem.what());
		objections.words(part + ".meaning", problem.meaning());
		objections.words(part + ".next", problem.next());
		objections.words(part + ".who", problem.who());
	}

	private void line() {
		connector.line().ifPresent(line -> {
			objections.words("line explanation", line.explanation());
			keys("line", line.particulars());
			line.particulars().stream().filter(one -> one.kind() != Setting.Kind.TEXT && one.kind() != Setting.Kind.SECRET)
					.forEach(one -> objections.when(true, "declared.particular", "line " + one.key()));
		});
		objections.when(connector.ways().contains(Way.DIRECT) && connector.line().isEmpty(), "declared.no-line", "line");
	}
}

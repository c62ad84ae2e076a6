package nl.dossierbrug.standard.convert;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.standard.Converted;
import nl.dossierbrug.standard.read.Limits;
import nl.dossierbrug.standard.read.StructureCheck;
import nl.dossierbrug.standard.table.StandardVersion;
import nl.dossierbrug.standard.table.Versions;

/**
 * Brings dossiers over from one version to the next. A version that holds the table {@code from-OLDER.csv} takes dossiers
 * of that older version; of several such versions the oldest comes first, so that none between is passed over. Free of
 * state; safe for many threads.
 */
public final class Conversions {

	private final Versions versions;
	private final Messages messages = new Messages(Conversions.class);
	/** Read when a dossier first asks for them: by the name of the older version and that of the newer one. */
	private final Map<List<String>, Optional<VersionChanges>> changes = new ConcurrentHashMap<>();

	/** @param versions whose tables say what became of what */
	public Conversions(Versions versions) {
		this.versions = versions;
	}

	/**
	 * As {@link nl.dossierbrug.standard.OsoStandard#convert}, but what the new version's published checks say of the
	 * result is left to whoever goes on with it.
	 */
	public Outcome<Converted> convert(Dossier source, String version) {
		return convert(source, version, dossier -> List.of());
	}

	/**
	 * See {@link nl.dossierbrug.standard.OsoStandard#convert}.
	 *
	 * @param published the findings of the published checks of a dossier's own version
	 */
	public Outcome<Converted> convert(Dossier source, String version, Function<Dossier, List<Finding>> published) {
		Optional<StandardVersion> from = versions.named(source.standard());
		Optional<StandardVersion> to = versions.named(version);
		if (from.isEmpty() || to.isEmpty()) {
			return refused("convert.unknown", from.isEmpty() ? source.standard() : version, versions.names());
		}
		if (from.equals(to)) {
			return Outcome.done(new Converted(source, List.of()));
		}
		if (isNewer(from.get(), to.get())) {
			return refused("convert.older", source.standard(), version);
		}
		return convert(source, from.get(), to.get(), published);
	}

	private Outcome<Converted> convert(Dossier source, StandardVersion from, StandardVersion to,
			Function<Dossier, List<Finding>> published) {
		Dossier dossier = source;
		List<Finding> report = new ArrayList<>();
		List<ElementOrigins> back = new ArrayList<>();
		for (StandardVersion here = from; !here.equals(to);) {
			Optional<ConversionStep> next = next(here, to);
			if (next.isEmpty()) {
				return refused("convert.no-way", here.name(), to.name());
			}
			ConversionStep.Result result = next.get().convert(dossier);
			report.addAll(relocated(result.report(), back));
			back.add(result.origins());
			dossier = result.dossier();
			here = next.get().to();
		}
		report.addAll(relocated(new StructureCheck(to, Limits.USUAL).check(dossier), back));
		report.addAll(news(published.apply(source), relocated(published.apply(dossier), back)));
		report.sort(Comparator.comparingInt(Finding::line));
		report.addFirst(new Finding("convert.done", Severity.INFO, "/" + source.root().name() + "[1]", source.root().line(),
				messages.text("done", from.name(), to.name())));
		return Outcome.done(new Converted(dossier, report));
	}

	/** What was not found before: the new version forbids or demands it. */
	private static List<Finding> news(List<Finding> before, List<Finding> after) {
		Set<List<String>> known = before.stream().map(Conversions::key).collect(Collectors.toSet());
		return after.stream().filter(f -> !known.contains(key(f))).toList();
	}

	private static List<String> key(Finding finding) {
		return List.of(finding.rule(), finding.path());
	}

	/** The step from a version to the next, on the way to another; empty when there is none. */
	private Optional<ConversionStep> next(StandardVersion from, StandardVersion goal) {
		return versions.all().reversed().stream().filter(v -> isNewer(v, from) && !isNewer(v, goal))
				.flatMap(v -> changes(from, v).map(c -> new ConversionStep(from, v, c, messages)).stream()).findFirst();
	}

	private Optional<VersionChanges> changes(StandardVersion from, StandardVersion to) {
		return changes.computeIfAbsent(List.of(from.name(), to.name()), names -> VersionChanges.between(from, to));
	}

	/** Findings in the newest dossier so far as findings in the one that was given. */
	private static List<Finding> relocated(List<Finding> findings, List<ElementOrigins> back) {
		List<Finding> relocated = findings;
		for (ElementOrigins origins : back.reversed()) {
			relocated = origins.relocate(relocated);
		}
		return relocated;
	}

	private boolean isNewer(StandardVersion one, StandardVersion other) {
		return versions.all().indexOf(one) < versions.all().indexOf(other);
	}

	private Outcome<Converted> refused(String id, Object... arguments) {
		return Outcome.refused(Refusal.of(messages, id, arguments));
	}
}

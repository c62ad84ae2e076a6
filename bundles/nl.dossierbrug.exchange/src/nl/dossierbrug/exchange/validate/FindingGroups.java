package nl.dossierbrug.exchange.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.connectors.Connectors;
import nl.dossierbrug.standard.OsoStandard;

/**
 * The findings of a whole batch, grouped by what is said, so that a person reads each thing once, with the pupils it is
 * about. Messages that differ only in a value that stands in the dossier are one group, and what several rules find
 * of one thing is said once. It keeps no dossier and no finding, only counts and who; so a batch may be as large as it
 * likes. For one thread.
 */
public final class FindingGroups {

	/** Nobody reads more different messages than this; beyond it those of one rule are taken together. */
	private static final int MOST_GROUPS = 500;
	/** How many different values are remembered, in all groups together. */
	private static final int MOST_WORDINGS = 5000;
	private static final int MOST_SHAPES = 20_000;

	private final Messages words = new Messages(FindingGroups.class);
	private final Collapses collapses = new Collapses();
	private final Advisor advisor;
	private final List<Subject> subjects = new ArrayList<>();
	private final Map<Key, Group> groups = new LinkedHashMap<>();
	/** Of messages met before, what they have in common: in a batch the same ones come again and again. */
	private final Map<Text, Text> shapes = new HashMap<>();
	private int remembered;

	/**
	 * @param standard tells what is filled in where
	 * @param connectors tell where in each system something is filled in
	 */
	public FindingGroups(OsoStandard standard, Connectors connectors) {
		advisor = new Advisor(standard, connectors);
	}

	/**
	 * What findings of one group have in common.
	 *
	 * @param field the element's name, for messages that name a value; else empty: a message without one says the same
	 *        wherever it is said
	 * @param advice the same words about another part of the dossier may be somebody else's work
	 */
	private record Key(String rule, Severity severity, String field, Text shape, Optional<Advice> advice, boolean content) {
	}

	/**
	 * Adds what was found in one dossier. Each dossier is added once.
	 *
	 * @param subject whom it is about
	 * @param software what made it, as the dossier says ({@code identity.software()}); empty when that is not known
	 */
	public void add(Subject subject, String software, List<Finding> findings) {
		if (findings.isEmpty()) {
			return;
		}
		subjects.add(subject);
		for (Finding finding : collapses.told(findings)) {
			if (!finding.rule().equals(Advisor.SUPPLIER)) {
				Text shape = shape(finding.message());
				group(finding, shape, advisor.on(finding, software)).add(finding, shape);
			}
		}
	}

	private Text shape(Text message) {
		if (shapes.size() >= MOST_SHAPES) {
			shapes.clear();
		}
		return shapes.computeIfAbsent(message, Wordings::shape);
	}

	private Group group(Finding finding, Text shape, Advisor.Word word) {
		String field = finding.message().values().isEmpty() ? "" : Advisor.field(finding.path());
		Key key = new Key(finding.rule(), finding.severity(), field, shape, word.advice(), word.content());
		Group known = groups.get(key);
		if (known != null || groups.size() < MOST_GROUPS) {
			return known != null ? known : groups.computeIfAbsent(key, k -> new Group(k, finding.message()));
		}
		Text rest = words.text("groups.more", finding.rule());
		Key other = new Key(finding.rule(), finding.severity(), "", rest, Optional.empty(), false);
		return groups.computeIfAbsent(other, k -> new Group(k, rest));
	}

	/** Every group: errors before warnings before the rest, and of these the one with most pupils first. */
	public List<FindingGroup> all() {
		List<Subject> known = List.copyOf(subjects);
		return groups.values().stream().map(group -> group.finished(known))
				.sorted(Comparator.comparing(FindingGroup::severity).thenComparing(g -> -g.pupils())).toList();
	}

	private final class Group {

		private final Key key;
		private final Wordings wordings;
		private final FoundPlaces places = new FoundPlaces();
		private int pupils;

		Group(Key key, Text message) {
			this.key = key;
			wordings = new Wordings(message);
		}

		void add(Finding finding, Text shape) {
			int subject = subjects.size() - 1;
			pupils += places.endsWith(subject) ? 0 : 1;
			int before = wordings.size();
			boolean rest = !key.shape().equals(shape);
			int wording = rest ? -1 : wordings.add(finding.message(), remembered < MOST_WORDINGS);
			remembered += wordings.size() - before;
			places.add(subject, finding.line(), wording);
		}

		FindingGroup finished(List<Subject> known) {
			return new FindingGroup(key.rule(), key.severity(), wordings.common(), pupils,
					places.list(known, wordings.details()), key.advice(), key.content());
		}
	}
}

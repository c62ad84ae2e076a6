package nl.dossierbrug.core.spi;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.table.DataRow;
import nl.dossierbrug.core.table.DataTable;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;

/**
 * One thing that a person does in a system when the dossiers travel within the systems themselves: where to click, what to
 * do, and what can go wrong there.
 *
 * @param id the connector's id, a point and a name: {@code parnassys.tick}. Never changes: what was said of a step is kept
 *        by it
 * @param phase where in the walk it belongs
 * @param profiles the kinds of handover in which it is done; empty for every kind
 * @param perPupil whether it is done for each pupil apart; otherwise once, for all of them
 * @param manual the lines of the manual that schools work by, such as {@code S1 13}; empty for what no manual tells
 * @param text what to do, in whole sentences
 * @param where where to click, in the system's own words, such as "School › OSO"
 * @param who who can do it in that system
 * @param address a page to open; empty where none is publicly known
 * @param problems what can go wrong at this step, and what to do about it; each id is told by scripts
 * @param everybody ids of those problems that by their nature concern every pupil, such as a right that somebody lacks
 */
public record GuidedStep(String id, GuidedPhase phase, List<Profile> profiles, boolean perPupil, List<String> manual, Text text,
		Text where, Text who, Optional<URI> address, List<Refusal> problems, Set<String> everybody) {

	/** Written behind a problem in a table that concerns everybody. */
	private static final String EVERYBODY = " everybody";

	public GuidedStep {
		if (!id.matches("[a-z0-9-]+(\\.[a-z0-9-]+)+")) {
			throw new IllegalArgumentException("not the id of a step: " + id);
		}
		Objects.requireNonNull(phase);
		profiles = List.copyOf(profiles);
		manual = List.copyOf(manual);
		Objects.requireNonNull(text);
		Objects.requireNonNull(where);
		Objects.requireNonNull(who);
		Objects.requireNonNull(address);
		problems = List.copyOf(problems);
		everybody = Set.copyOf(everybody);
	}

	/** A step of whose problems none concerns everybody by its nature. */
	public GuidedStep(String id, GuidedPhase phase, List<Profile> profiles, boolean perPupil, List<String> manual, Text text, Text where, Text who,
			Optional<URI> address, List<Refusal> problems) {
		this(id, phase, profiles, perPupil, manual, text, where, who, address, problems, Set.of());
	}

	/** Whether it is done in a handover of that kind. */
	public boolean isFor(Profile profile) {
		return profiles.isEmpty() || profiles.contains(profile);
	}

	/** The ids of the problems, in their order: what is told of a problem that somebody has. */
	public List<String> reasons() {
		return problems.stream().map(Refusal::id).toList();
	}

	/** One of the problems. @param reason its id @return empty when this step has no such problem */
	public Optional<Refusal> problem(String reason) {
		return problems.stream().filter(problem -> problem.id().equals(reason)).findFirst();
	}

	/**
	 * Reads what stands beside a class: {@code FILE.csv} is a {@link DataTable} with the columns {@code id}, {@code phase} (see
	 * {@link GuidedPhase#word()}), {@code profiles}, {@code each} ({@code pupil} or {@code once}), {@code manual}, {@code address}
	 * and {@code problems}; several profiles, lines or problems are parted by commas, and behind a problem that concerns every
	 * pupil by its nature stands a space and {@code everybody}. The message files of the class have
	 * {@code guide.ID.text}, {@code guide.ID.where} and {@code guide.ID.who} for each step, and the four parts of each problem
	 * (see {@link Refusal#of}).
	 *
	 * @param owner the class beside which the table and the message files stand
	 * @param file the table's name
	 * @return in the order of the table
	 * @throws IllegalStateException when the table or a message is missing, or the table is not written so: a fault of the
	 *         bundle, found by its first test
	 */
	public static List<GuidedStep> table(Class<?> owner, String file) {
		Messages messages = new Messages(owner);
		return DataTable.beside(owner, file).rows().stream().map(row -> of(row, messages)).toList();
	}

	private static GuidedStep of(DataRow row, Messages messages) {
		String id = row.get("id");
		String key = "guide." + id;
		return new GuidedStep(id,
				GuidedPhase.of(row.get("phase")).orElseThrow(() -> row.fault("phase", "there is no phase " + row.get("phase"))),
				several(row, "profiles").stream().map(Profile::new).toList(), isPerPupil(row), several(row, "manual"),
				messages.text(key + ".text"), messages.text(key + ".where"), messages.text(key + ".who"),
				row.optional("address").map(URI::create), several(row, "problems").stream().map(problem -> Refusal.of(messages, problemId(problem))).toList(),
				several(row, "problems").stream().filter(problem -> problem.endsWith(EVERYBODY)).map(GuidedStep::problemId).collect(Collectors.toSet()));
	}

	private static String problemId(String cell) {
		return cell.endsWith(EVERYBODY) ? cell.substring(0, cell.length() - EVERYBODY.length()).strip() : cell;
	}

	private static boolean isPerPupil(DataRow row) {
		return switch (row.get("each")) {
			case "pupil" -> true;
			case "once" -> false;
			default -> throw row.fault("each", "pupil or once");
		};
	}

	private static List<String> several(DataRow row, String column) {
		return Arrays.stream(row.get(column).split(",")).map(String::strip).filter(cell -> !cell.isEmpty()).toList();
	}
}

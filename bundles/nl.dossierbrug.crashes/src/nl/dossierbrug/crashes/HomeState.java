package nl.dossierbrug.crashes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything that stood in a home, as the worker told it. */
final class HomeState {

	/** One pupil in a batch. @param called what the pupil is called in the dossier: that tells one content from another */
	record Transfer(String id, String batch, String pupil, String sender, String receiver, int version, String called) {

		/** Whether it was destroyed, and something of the pupil is in it all the same. */
		boolean isHalfDestroyed() {
			return sender.equals("vernietigd") && !(pupil.isEmpty() && called.equals("-"));
		}

		/** Whether the receiver can have it, or has it. */
		boolean stands() {
			return sender.equals("gereed") || sender.equals("verstrekt");
		}
	}

	/** One pupil in a guided batch. @param marks how each step stands, as the worker tells it @param again how often somebody said twice the same */
	record Guided(String id, String batch, String pupil, String sender, String marks, int again) {

		/** Whether the pupil goes along. */
		boolean stands() {
			return sender.equals("begeleid");
		}
	}

	/** An import of a transfer into a pupil file. */
	record Import(String id, String transfer, String file, boolean undone) {
	}

	/** A pupil file. @param called what the pupil is called in it @param own the field that is filled by hand */
	record PupilFile(String id, String pupil, String called, String own) {
	}

	private static final Set<String> NOTHING_YET = Set.of("geweigerd", "concept");

	private final Map<String, String> facts = new HashMap<>();
	private final List<Transfer> transfers = new ArrayList<>();
	private final List<Guided> guided = new ArrayList<>();
	private final List<Import> imports = new ArrayList<>();
	private final List<PupilFile> files = new ArrayList<>();
	private final List<String> destructions = new ArrayList<>();
	private boolean leftovers;
	private long newest;
	private long entries;

	/** @param lines what the worker told, each in its parts */
	HomeState(List<String[]> lines) {
		facts.put("draft", "-");
		lines.forEach(this::read);
	}

	private void read(String[] part) {
		switch (part[0]) {
			case "log" -> {
				newest = Long.parseLong(part[1]);
				entries = Long.parseLong(part[2]);
			}
			case "setting" -> {
				// one with a colon is the program's own, and changes by itself
				if (!part[1].contains(":")) {
					facts.put("setting " + part[1], part[2]);
				} else if (part[1].equals("store:leftovers")) {
					leftovers = part[2].equals("true");
				}
			}
			case "destruction" -> destructions.add(part[1]);
			case "user" -> facts.put("user " + part[1], part[2]);
			case "draft" -> facts.put("draft", part[2]);
			case "transfer" -> transfers.add(
					new Transfer(part[1], part[2], part[3], part[4], part[5], Integer.parseInt(part[6]), part[7]));
			case "guided" -> guided.add(new Guided(part[1], part[2], part[3], part[4], part[5], Integer.parseInt(part[6])));
			case "import" -> imports.add(new Import(part[1], part[2], part[3], Boolean.parseBoolean(part[4])));
			case "file" -> files.add(new PupilFile(part[1], part[2], part[3], part[4]));
			default -> {
				// an acknowledgement
			}
		}
	}

	/** The number of the newest entry in the log. */
	long newest() {
		return newest;
	}

	/** How many entries the log has. */
	long entries() {
		return entries;
	}

	List<Transfer> transfers() {
		return transfers;
	}

	List<Guided> guided() {
		return guided;
	}

	/** The last guided transfer of a pupil. */
	Optional<Guided> lastGuided(String pupil) {
		return guided.stream().filter(g -> g.pupil().equals(pupil)).reduce((before, after) -> after);
	}

	List<Import> imports() {
		return imports;
	}

	List<PupilFile> files() {
		return files;
	}

	/** The destructions, by their ids. */
	List<String> destructions() {
		return destructions;
	}

	/** Whether rests of what was destroyed are still to be taken out of the files. */
	boolean leftovers() {
		return leftovers;
	}

	/** The last transfer of a pupil of which something came: not refused, and not only begun. */
	Optional<Transfer> last(String pupil) {
		return transfers.stream().filter(t -> t.pupil().equals(pupil) && !NOTHING_YET.contains(t.sender()))
				.reduce((before, after) -> after);
	}

	/** The last import of a pupil's dossier. */
	Optional<Import> lastImport(String pupil) {
		return imports.stream().filter(done -> transfers.stream()
				.anyMatch(t -> t.id().equals(done.transfer()) && t.pupil().equals(pupil))).reduce((before, after) -> after);
	}

	/** What is so, by what it is about; {@code -} for what is not there. */
	String fact(String about) {
		String[] parts = about.split(" ", 2);
		return switch (parts[0]) {
			case "pupil" -> pupil(parts[1]).toString();
			case "guided" -> lastGuided(parts[1]).map(g -> g.sender() + " " + g.marks()).orElse("-");
			case "own" -> file(parts[1]).map(PupilFile::own).orElse("-");
			default -> facts.getOrDefault(about, "-");
		};
	}

	/** Where a pupil stands. */
	PupilFact pupil(String pupil) {
		return last(pupil).map(t -> new PupilFact(t.sender(), t.receiver(), t.called(), called(pupil), t.version()))
				.orElse(new PupilFact("-", "-", "-", called(pupil), 0));
	}

	/** Everything that {@link #fact} knows something of. */
	Set<String> subjects() {
		Set<String> subjects = new HashSet<>(facts.keySet());
		transfers.forEach(transfer -> subjects.add("pupil " + transfer.pupil()));
		guided.forEach(transfer -> subjects.add("guided " + transfer.pupil()));
		files.forEach(file -> subjects.add("own " + file.pupil()));
		return subjects;
	}

	private String called(String pupil) {
		return file(pupil).map(PupilFile::called).orElse("-");
	}

	/** The pupil file of a pupil. */
	Optional<PupilFile> file(String pupil) {
		return files.stream().filter(f -> f.pupil().equals(pupil)).findFirst();
	}
}

package nl.dossierbrug.exchange.validate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Masking;

/**
 * Which copy of which file goes where, made before anything is written: whatever would end in another file's place is
 * told at once, and then nothing is written at all.
 */
final class CopyPlan {

	private static final int NAMED = 5;

	private final Messages words;
	private final Path out;
	private final List<DossierFile> files;

	private CopyPlan(Messages words, Path out, List<DossierFile> files) {
		this.words = words;
		this.out = out;
		this.files = files;
	}

	/**
	 * @param named files and folders
	 * @param out the folder for the copies; need not exist
	 * @return the plan; or every reason why not: {@code file.out-not-folder}, {@code file.out-same}, {@code file.exists},
	 *         {@code file.same-name}
	 */
	static Outcome<CopyPlan> of(List<Path> named, Path out, Messages words) {
		CopyPlan plan = new CopyPlan(words, out, DossierFiles.of(named).files());
		List<Refusal> refusals = plan.refusals(named);
		return refusals.isEmpty() ? Outcome.done(plan) : Outcome.refused(refusals);
	}

	List<DossierFile> files() {
		return files;
	}

	/** Where the copy of a file goes: below the folder for copies, under the name it has below the folder that was named. */
	Path target(DossierFile file) {
		return out.resolve(file.name());
	}

	private List<Refusal> refusals(List<Path> named) {
		List<Refusal> all = new ArrayList<>();
		if (Files.exists(out) && !Files.isDirectory(out)) {
			all.add(Refusal.of(words, "file.out-not-folder", shown(out)).as(Refusal.Kind.UNREADABLE));
			return all;
		}
		for (Path path : named) {
			if (Files.isDirectory(path) && inside(out, path)) {
				all.add(Refusal.of(words, "file.out-same", shown(out), shown(path)).as(Refusal.Kind.UNREADABLE));
			}
		}
		Set<Path> once = new TreeSet<>();
		Set<Path> twice = new TreeSet<>();
		Set<Path> there = new TreeSet<>();
		for (DossierFile file : files) {
			Path target = target(file);
			if (!once.add(target)) {
				twice.add(target);
			} else if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
				there.add(target);
			}
		}
		if (!twice.isEmpty()) {
			all.add(Refusal.of(words, "file.same-name", names(twice)).as(Refusal.Kind.UNREADABLE));
		}
		if (!there.isEmpty()) {
			all.add(Refusal.of(words, "file.exists", names(there), shown(out)).as(Refusal.Kind.UNREADABLE));
		}
		return all;
	}

	/** Whether copies would land among the originals, where the next search would find them too. */
	private static boolean inside(Path out, Path folder) {
		try {
			Path existing = out.toAbsolutePath().normalize();
			while (existing != null && !Files.exists(existing)) {
				existing = existing.getParent();
			}
			return existing != null && existing.toRealPath().startsWith(folder.toRealPath());
		} catch (IOException e) {
			return false;
		}
	}

	private String names(Set<Path> paths) {
		List<String> few = paths.stream().limit(NAMED).map(p -> shown(out.relativize(p))).toList();
		return String.join(", ", few) + (paths.size() > NAMED ? " +" + (paths.size() - NAMED) : "");
	}

	private static String shown(Path path) {
		return Masking.masked(path.toString());
	}
}

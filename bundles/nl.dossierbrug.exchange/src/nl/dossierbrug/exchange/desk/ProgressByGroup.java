package nl.dossierbrug.exchange.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.pupil.Pupil;

/** Tells how far a long piece of work is with its pupils: in all, and with the group of the one who was done last. */
public final class ProgressByGroup {

	private final Progress progress;
	private final Map<String, Long> totals;
	private final Map<String, Long> finished = new HashMap<>();

	/** Begins it. @param pupils everybody that the work is about */
	public ProgressByGroup(Progress progress, List<Pupil> pupils) {
		this.progress = progress;
		totals = pupils.stream().collect(Collectors.groupingBy(Pupil::group, Collectors.counting()));
		progress.begin(pupils.size());
	}

	/** One of them is done. Of a single group, or of somebody without one, nothing more is told than how many there are in all. */
	public void done(Pupil pupil) {
		progress.done(1);
		String group = pupil.group();
		long now = finished.merge(group, 1L, Long::sum);
		if (totals.size() > 1 && !group.isBlank()) {
			progress.part(group, now, totals.get(group));
		}
	}
}

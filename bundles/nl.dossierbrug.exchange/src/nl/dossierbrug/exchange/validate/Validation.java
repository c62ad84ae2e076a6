package nl.dossierbrug.exchange.validate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.connectors.Connectors;
import nl.dossierbrug.standard.OsoStandard;

/**
 * Checks dossiers that lie in files. It opens no home and keeps nothing, so everybody may. A service; free of state,
 * safe for many threads.
 *
 * <ol>
 * <li>Every file below what was named is found ({@link ValidationOrder}).
 * <li>Each is read and checked, several at a time; no more than a few dossiers are in memory at once.
 * <li>The verdicts come in the order of the files, and for people everything found is grouped by what is said.
 * </ol>
 */
@Component(service = Validation.class)
public final class Validation {

	private static final int MOST_FAULTS = 20;

	private final Messages words = new Messages(Validation.class);
	private final OsoStandard standard;
	private final Connectors connectors;

	/**
	 * @param standard makes the checks
	 * @param connectors tell where in each system something is filled in
	 */
	@Activate
	public Validation(@Reference OsoStandard standard, @Reference Connectors connectors) {
		this.standard = standard;
		this.connectors = connectors;
	}

	/**
	 * Checks files. One that cannot be read, or on which a check breaks down, is never valid and never stops the rest.
	 *
	 * @param progress counts files; when it is cancelled the rest is not done, and the summary says how many that are
	 * @param each gets the verdict on each file, in the order of the files, on the caller's thread
	 * @return what came of it all
	 */
	public ValidationSummary run(ValidationOrder order, Progress progress, Consumer<FileVerdict> each) {
		long begun = System.nanoTime();
		DossierFiles files = DossierFiles.of(order.paths());
		FindingGroups groups = groups();
		Judge judge = new Judge(standard, order, words);
		Tally tally = new Tally();
		new OrderedWork().run(files.files(), judge::judge, progress, judged -> {
			FileVerdict verdict = judged.verdict();
			if (order.forPeople()) {
				groups.add(verdict.subject(), verdict.identity().map(i -> i.software()).orElse(""), verdict.told());
			}
			tally.add(judged);
			each.accept(verdict);
		});
		return new ValidationSummary(tally.files, files.files().size() - tally.files, tally.of(Verdict.VALID),
				tally.of(Verdict.INVALID), tally.of(Verdict.UNREADABLE), tally.repairs, files.links(), tally.found,
				Duration.ofNanos(System.nanoTime() - begun), groups.all(), tally.faults);
	}

	/** An empty place for the findings of a batch that does not lie in files, to be grouped in the same way. */
	public FindingGroups groups() {
		return new FindingGroups(standard, connectors);
	}

	private static final class Tally {

		private final Map<Verdict, Integer> byVerdict = new EnumMap<>(Verdict.class);
		private final List<Throwable> faults = new ArrayList<>();
		private int files;
		private int repairs;
		private boolean found;

		void add(Judge.Judged judged) {
			byVerdict.merge(judged.verdict().verdict(), 1, Integer::sum);
			files++;
			repairs += judged.verdict().repairs();
			found |= judged.verdict().told().stream().anyMatch(f -> f.severity() != Severity.INFO);
			if (faults.size() < MOST_FAULTS) {
				judged.fault().ifPresent(faults::add);
			}
		}

		int of(Verdict verdict) {
			return byVerdict.getOrDefault(verdict, 0);
		}
	}
}

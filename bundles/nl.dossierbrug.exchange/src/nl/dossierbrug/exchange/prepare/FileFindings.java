package nl.dossierbrug.exchange.prepare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.desk.Desk;

/**
 * What is to be said of the files in a folder, in few enough words to be read however many files there are: of the same
 * kind a few one by one, and more than that in one finding, with their number and the names of the first. It keeps no
 * more than that of them either.
 */
final class FileFindings {

	/** Of so many each is told by itself. */
	static final int FEW = 5;

	private final Desk desk;
	private final Map<Kind, Files> kinds = new LinkedHashMap<>();
	private long told;

	FileFindings(Desk desk) {
		this.desk = desk;
	}

	/**
	 * Why files are told of together.
	 *
	 * @param rule of the finding
	 * @param key of its text, of a file {@code {0}} and a reason {@code {1}}
	 * @param many key of the text of a number of files {@code {0}}, the first names {@code {1}} and the reason of the very
	 *        first {@code {2}}
	 * @param reason what kind of reason; files with another are told of apart
	 */
	record Kind(String rule, Severity severity, String key, String many, String reason) {
	}

	private static final class Files {
		private final List<String> names = new ArrayList<>();
		private final List<Text> reasons = new ArrayList<>();
		/** The how manieth of all files each of these was. */
		private final List<Long> places = new ArrayList<>();
		private long count;
	}

	/**
	 * One more file.
	 *
	 * @param name as it may be shown, without a BSN
	 * @param reason what is wrong with it; may be empty where the kind says it all
	 */
	void add(Kind kind, String name, Text reason) {
		Files files = kinds.computeIfAbsent(kind, k -> new Files());
		told++;
		if (files.count++ < FEW) {
			files.names.add(name);
			files.reasons.add(reason);
			files.places.add(told);
		}
	}

	/** What is to be said, in the order of the files; of many together, where the first stood. */
	List<Finding> all() {
		Map<Long, Finding> findings = new TreeMap<>();
		kinds.forEach((kind, files) -> {
			if (files.count > FEW) {
				findings.put(files.places.getFirst(), new Finding(kind.rule(), kind.severity(), "", 0, desk.text(kind.many(), files.count,
						String.join(", ", files.names), files.reasons.getFirst())));
				return;
			}
			for (int i = 0; i < files.count; i++) {
				findings.put(files.places.get(i), new Finding(kind.rule(), kind.severity(), files.names.get(i), 0,
						desk.text(kind.key(), files.names.get(i), files.reasons.get(i))));
			}
		});
		return List.copyOf(findings.values());
	}
}

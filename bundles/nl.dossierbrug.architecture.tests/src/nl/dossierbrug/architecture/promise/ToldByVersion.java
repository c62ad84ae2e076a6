package nl.dossierbrug.architecture.promise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import nl.dossierbrug.architecture.promise.ApiChange.Weight;

/** Holds the changes of an API against the versions of its packages. */
final class ToldByVersion {

	/** What is otherwise than it was and the version of its package does not tell. @return sentences, empty when all is told */
	static List<String> untold(PublishedApi was, PublishedApi is, List<ApiChange> changes) {
		List<String> untold = new ArrayList<>();
		for (Map.Entry<String, String> old : was.packages().entrySet()) {
			String home = old.getKey();
			String version = is.packages().get(home);
			List<ApiChange> here = changes.stream().filter(change -> change.home().equals(home)).toList();
			if (version == null) {
				untold.add(home + ": is not exported any more");
			} else if (Arrays.compare(numbers(version), numbers(old.getValue())) < 0) {
				untold.add(home + ": was " + old.getValue() + ", is " + version);
			} else {
				here.stream().filter(change -> !tells(old.getValue(), version, change.weight()))
						.forEach(change -> untold.add((change.weight() == Weight.BREAK ? "needs " + next(old.getValue(), 0) : "needs " + next(old.getValue(), 1)) + ": " + change));
			}
		}
		return untold;
	}

	private static boolean tells(String was, String is, Weight weight) {
		int[] old = numbers(was);
		int[] now = numbers(is);
		return now[0] > old[0] || weight == Weight.ADDITION && now[0] == old[0] && now[1] > old[1];
	}

	private static String next(String version, int place) {
		int[] numbers = numbers(version);
		return place == 0 ? (numbers[0] + 1) + ".0.0" : numbers[0] + "." + (numbers[1] + 1) + ".0";
	}

	private static int[] numbers(String version) {
		return Arrays.stream(version.split("\\.")).limit(3).mapToInt(Integer::parseInt).toArray();
	}

	private ToldByVersion() {
	}
}

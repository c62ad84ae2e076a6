package nl.dossierbrug.architecture.promise;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import nl.dossierbrug.architecture.promise.PublishedApi.ApiType;

/** An API as a table that people can read and compare: a row for each package, type and member. */
final class ApiTable {

	private static final String HEADINGS = "package;type;member;is";
	private static final String BETWEEN = " | ";

	static List<String> write(PublishedApi api) {
		List<String> lines = new ArrayList<>(List.of(HEADINGS));
		api.packages().forEach((name, version) -> lines.add(name + ";;;" + version));
		api.types().forEach((name, type) -> {
			String own = type.home() + ";" + name.substring(type.home().length() + 1) + ";";
			lines.add(own + ";" + String.join(BETWEEN, type.facts().words()));
			type.members().forEach((member, facts) -> lines.add(own + member + ";" + String.join(BETWEEN, facts.words())));
		});
		return lines;
	}

	static PublishedApi read(List<String> lines) {
		PublishedApi api = new PublishedApi(new TreeMap<>(), new TreeMap<>());
		for (String line : lines) {
			if (line.startsWith("#") || line.equals(HEADINGS)) {
				continue;
			}
			String[] cells = line.split(";", 4);
			String type = cells[0] + "." + cells[1];
			Facts facts = new Facts(List.of(cells[3].split(" \\| ")));
			if (cells[1].isEmpty()) {
				api.packages().put(cells[0], cells[3]);
			} else if (cells[2].isEmpty()) {
				api.types().put(type, new ApiType(cells[0], facts, new TreeMap<>()));
			} else {
				api.types().get(type).members().put(cells[2], facts);
			}
		}
		return api;
	}

	private ApiTable() {
	}
}

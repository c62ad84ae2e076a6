package nl.dossierbrug.exchange.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.spi.DossierSender;
import nl.dossierbrug.core.spi.Guidance;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.ConnectorFault;
import nl.dossierbrug.exchange.Connectors;

/**
 * Says where a finding can be set right and by whom: in the words of the system that made the dossier, where its
 * connector is present. A fault in how the file is built is nobody's at the school: that is the supplier's.
 */
final class Advisor {

	/** Says in a dossier whose supplier must be told; here every group of faults of structure says that itself. */
	static final String SUPPLIER = "structure.supplier";

	/** About files, about a check that failed, about converting: not about what somebody filled in. */
	private static final List<String> SPEAKS_FOR_ITSELF = List.of("file.", "check.", "convert.");

	private final Messages words = new Messages(Advisor.class);
	private final Connectors connectors;
	private Optional<List<SendingSystem>> systems = Optional.empty();

	Advisor(Connectors connectors) {
		this.connectors = connectors;
	}

	/** What a sender says of itself. */
	private record SendingSystem(List<String> names, List<Guidance> guidance) {

		boolean made(String software) {
			return names.stream().anyMatch(name -> !name.isBlank() && software.regionMatches(true, 0, name, 0, name.length()));
		}

		/** The guidance whose path is the longest of those that the path is or lies below. */
		Optional<Guidance> at(String path) {
			Guidance best = null;
			for (Guidance one : guidance) {
				if (holds(one.path(), path) && (best == null || one.path().length() > best.path().length())) {
					best = one;
				}
			}
			return Optional.ofNullable(best);
		}

		private static boolean holds(String above, String path) {
			return above.isEmpty() || path.startsWith(above)
					&& (path.length() == above.length() || path.charAt(above.length()) == '/');
		}
	}

	/**
	 * The advice on one finding.
	 *
	 * @param software what made the dossier, as the dossier says; empty when that is not known
	 * @return empty when the finding is not about the dossier's content: its own words say what to do
	 */
	Optional<Advice> on(Finding finding, String software) {
		String rule = finding.rule();
		if (SPEAKS_FOR_ITSELF.stream().anyMatch(rule::startsWith)) {
			return Optional.empty();
		}
		Text system = software.isBlank() ? words.text("advice.unknown-system") : Text.same(software.strip());
		if (rule.startsWith("xml.")) {
			return Optional.of(new Advice(words.text("advice.xml.where", system), words.text("advice.xml.who", system)));
		}
		if (isOfFile(rule)) {
			return Optional.of(new Advice(words.text("advice.structure.where", system), words.text("advice.structure.who", system)));
		}
		String path = plain(finding.path());
		Optional<Guidance> found = systems().stream().filter(s -> s.made(software)).findFirst().flatMap(s -> s.at(path));
		return Optional.of(found.map(g -> new Advice(g.where(), g.who()))
				.orElseGet(() -> new Advice(words.text("advice.general.where", system), words.text("advice.general.who"))));
	}

	/** Whether a rule is about how a file was made, and not about what somebody filled in. */
	static boolean isOfFile(String rule) {
		return rule.startsWith("ST-") || rule.startsWith("VS-") || rule.startsWith("xml.");
	}

	private List<SendingSystem> systems() {
		List<SendingSystem> present = systems.orElseGet(() -> {
			List<SendingSystem> all = new ArrayList<>();
			for (DossierSender sender : connectors.senders()) {
				try {
					all.add(new SendingSystem(sender.softwareNames().stream().map(n -> n.toLowerCase(Locale.ROOT)).toList(), sender.guidance()));
				} catch (ConnectorFault fault) {
					// Written down by whoever takes the faults; the others' advice is as good as before.
				}
			}
			return all;
		});
		systems = Optional.of(present);
		return present;
	}

	/** The name of the element that a path leads to. */
	static String field(String path) {
		String plain = plain(path);
		return plain.substring(plain.lastIndexOf('/') + 1);
	}

	/** A path as guidance writes it: without positions, below {@code dossier}. */
	private static String plain(String path) {
		StringBuilder plain = new StringBuilder(path.length());
		boolean position = false;
		for (int i = 0; i < path.length(); i++) {
			char c = path.charAt(i);
			position = c == '[' || position && c != ']';
			if (!position && c != ']') {
				plain.append(c);
			}
		}
		String all = plain.toString();
		return all.startsWith("/dossier/") ? all.substring("/dossier/".length()) : "";
	}
}

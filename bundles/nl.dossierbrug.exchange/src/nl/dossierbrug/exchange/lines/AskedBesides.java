package nl.dossierbrug.exchange.lines;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.Connector;
import nl.dossierbrug.core.spi.LineUse;
import nl.dossierbrug.core.spi.Setting;
import nl.dossierbrug.core.text.Argument;
import nl.dossierbrug.core.text.Messages;

/**
 * What a connector asks for its line besides address and certificate.
 *
 * @param connector its id stands before the keys
 * @param words of the refusals
 */
record AskedBesides(Connector connector, Messages words) {

	/** What can be filled in of one. */
	private static final int LONGEST = 10_000;

	List<Setting> settings() {
		return connector.line().map(LineUse::particulars).orElse(List.of());
	}

	/** Of what was filled in that which may be shown. */
	Map<String, String> shown(Map<String, String> filled) {
		return settings().stream().filter(asked -> asked.kind() != Setting.Kind.SECRET && filled.containsKey(asked.key()))
				.collect(Collectors.toMap(Setting::key, asked -> filled.get(asked.key())));
	}

	/** What of it is not filled in: {@code line.particular-missing} for each. */
	List<Refusal> missing(Map<String, String> filled) {
		return settings().stream().filter(asked -> !filled.containsKey(asked.key()))
				.map(asked -> Refusal.of(words, "line.particular-missing", asked.label(), asked.help(), new Argument.Code(shortened(asked.key())))).toList();
	}

	/**
	 * What is filled in from now on.
	 *
	 * @param typed by key, with or without the connector's id before it; what is blank is left as it is
	 * @param before what was filled in
	 * @return by key; or everything that is missing, not asked ({@code line.particular-unknown}) or not taken ({@code line.particular})
	 */
	Outcome<Map<String, String>> filled(Map<String, String> typed, Map<String, String> before) {
		Map<String, String> filled = new HashMap<>();
		List<Refusal> refusals = new ArrayList<>();
		settings().stream().filter(asked -> before.containsKey(asked.key())).forEach(asked -> filled.put(asked.key(), before.get(asked.key())));
		typed.forEach((key, value) -> {
			Optional<Setting> asked = settings().stream().filter(one -> one.key().equals(key) || shortened(one.key()).equals(key)).findFirst();
			if (asked.isEmpty()) {
				refusals.add(Refusal.of(words, "line.particular-unknown", new Argument.Code(key), connector.name(), new Argument.Code(keys())));
			} else if (value.length() > LONGEST || value.chars().anyMatch(Character::isISOControl)) {
				refusals.add(Refusal.of(words, "line.particular", asked.get().label()));
			} else if (!value.isBlank()) {
				filled.put(asked.get().key(), value.strip());
			}
		});
		refusals.addAll(missing(filled));
		return refusals.isEmpty() ? Outcome.done(filled) : Outcome.refused(refusals);
	}

	private String keys() {
		return settings().isEmpty() ? "-" : settings().stream().map(asked -> shortened(asked.key())).collect(Collectors.joining(", "));
	}

	private String shortened(String key) {
		String before = connector.id() + ".";
		return key.startsWith(before) ? key.substring(before.length()) : key;
	}
}

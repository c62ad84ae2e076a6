package nl.dossierbrug.standard.rules;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.standard.table.CodeList;

/** What somebody probably meant who wrote a code that is not in the list. */
final class NearMiss {

	private static final int FEW = 12;

	private final Messages messages;

	/** @param messages those of this package */
	NearMiss(Messages messages) {
		this.messages = messages;
	}

	/** A sentence with the code that was probably meant, or else with the codes there are. */
	Text advice(String text, CodeList list) {
		Optional<String> same = sameButForLooks(text, list);
		if (same.isPresent()) {
			return messages.text("near.looks", same.get());
		}
		Optional<String> near = nearest(text, list);
		if (near.isPresent()) {
			return messages.text("near.code", spoken(near.get(), list));
		}
		return list.codes().size() <= FEW ? messages.text("near.few", String.join(", ", list.values()))
				: messages.text("near.none", list.number());
	}

	private static Text spoken(String code, CodeList list) {
		return list.meaning(code).map(m -> new Text(code + " (" + m.nl() + ")", code + " (" + m.en() + ")"))
				.orElse(Text.same(code));
	}

	private static Optional<String> sameButForLooks(String text, CodeList list) {
		return list.values().stream().filter(code -> bare(code).equals(bare(text))).findFirst();
	}

	/** Without white space and capitals; a number without the zeros that do not count, a word without points. */
	private static String bare(String text) {
		String bare = text.replaceAll("\\s", "").toLowerCase(Locale.ROOT).replace(',', '.');
		return bare.matches("\\d{1,9}(\\.\\d{1,9})?") ? new BigDecimal(bare).stripTrailingZeros().toPlainString()
				: bare.replace(".", "");
	}

	private static Optional<String> nearest(String text, CodeList list) {
		String bare = bare(text);
		return list.values().stream().min(Comparator.comparingInt(code -> distance(bare, bare(code))))
				.filter(code -> distance(bare, bare(code)) <= Math.min(2, code.length() / 3));
	}

	/** How many letters must be put in, taken out or changed to make one text of the other. */
	private static int distance(String a, String b) {
		if (Math.abs(a.length() - b.length()) > 2) {
			return Integer.MAX_VALUE;
		}
		int[] before = new int[b.length() + 1];
		for (int j = 0; j < before.length; j++) {
			before[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			int[] now = new int[b.length() + 1];
			now[0] = i;
			for (int j = 1; j < now.length; j++) {
				int change = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
				now[j] = Math.min(change, 1 + Math.min(before[j], now[j - 1]));
			}
			before = now;
		}
		return before[b.length()];
	}
}

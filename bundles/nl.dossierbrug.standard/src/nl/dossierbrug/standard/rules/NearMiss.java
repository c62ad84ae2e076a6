package nl.dossierbrug.standard.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.standard.spelling.CodeLooks;
import nl.dossierbrug.standard.table.CodeList;

/**
 * What somebody probably meant who wrote a code that is not in the list: the same code but for its looks, what the code
 * means instead of the code, a code that it is a finer kind of, or one that is nearly the same.
 */
final class NearMiss {

	/** How many codes a list may have to be told whole. */
	private static final int FEW = 12;
	/** From how many signs on a code says enough to be the beginning of a finer one. */
	private static final int FAMILY = 3;
	/** How many codes are told when they are all as near. */
	private static final int SEVERAL = 3;
	/** No code is as long as this, so what is longer looks like none. */
	private static final int LONG = 60;

	private final CodeLooks looks = new CodeLooks();
	private final Messages messages;

	/** @param messages those of this package */
	NearMiss(Messages messages) {
		this.messages = messages;
	}

	/** A sentence with the code that was probably meant, or else with the codes there are. */
	Text advice(String text, CodeList list) {
		if (text.length() <= LONG) {
			String bare = looks.bare(text);
			Optional<String> same = list.values().stream().filter(code -> looks.bare(code).equals(bare)).findFirst();
			if (same.isPresent()) {
				return messages.text("near.looks", same.get());
			}
			List<String> near = near(bare, list);
			if (!near.isEmpty() && near.size() <= SEVERAL) {
				return messages.text("near.code", spoken(near, list, "near.or"));
			}
		}
		return list.codes().size() <= FEW ? messages.text("near.few", spoken(list.values(), list, "near.and"))
				: messages.text("near.none", list.number());
	}

	private List<String> near(String bare, CodeList list) {
		List<String> meant = list.values().stream().filter(code -> list.meaning(code)
				.filter(m -> looks.bare(m.in(Language.NL)).equals(bare) || looks.bare(m.in(Language.EN)).equals(bare)).isPresent()).toList();
		if (!meant.isEmpty()) {
			return meant;
		}
		List<String> family = list.values().stream().filter(code -> looks.bare(code).length() >= FAMILY && bare.startsWith(looks.bare(code)))
				.toList();
		return family.isEmpty() ? nearest(bare, list) : List.of(Collections.max(family, Comparator.comparing(String::length)));
	}

	/** The codes with what they mean, as far as that is known. */
	private Text spoken(Iterable<String> codes, CodeList list, String between) {
		List<Text> words = new ArrayList<>();
		for (String code : codes) {
			words.add(list.meaning(code).map(m -> spoken(code, m)).orElse(Text.same(code)));
		}
		return joined(words, between);
	}

	/** Where the meaning is only the code again, in Dutch as in English, it is not said. */
	private Text spoken(String code, Text meaning) {
		return Language.all().stream().allMatch(language -> looks.bare(code).equals(looks.bare(meaning.in(language)))) ? Text.same(code)
				: messages.text("near.meaning", code, meaning);
	}

	private Text joined(List<Text> words, String between) {
		int most = words.size() - 1;
		return most == 0 ? words.getFirst() : messages.text(between, Text.joined(", ", words.subList(0, most)), words.getLast());
	}

	private List<String> nearest(String bare, CodeList list) {
		int least = list.values().stream().mapToInt(code -> distance(bare, looks.bare(code))).min().orElse(Integer.MAX_VALUE);
		Stream<String> near = list.values().stream().filter(code -> distance(bare, looks.bare(code)) == least);
		return near.filter(code -> least <= Math.min(2, code.length() / 3)).toList();
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

package nl.dossierbrug.uwlr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpClient;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.id.SchoolYear;
import nl.dossierbrug.core.line.Reply;
import nl.dossierbrug.core.line.RosterQuestion;
import nl.dossierbrug.core.line.UnreadableAnswerException;
import nl.dossierbrug.core.pupil.Roster;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.uwlr.TestLas.Answer;

/** A thousand answers that are spoiled: each comes to a roster or to a reason, and none hangs or breaks anything. */
@Tag("long")
class SpoiledAnswersTest {

	private static final int ANSWERS = 1_000;

	private enum Spoiling {
		CUT_OFF, TAGS_SWAPPED, BYTES_FLIPPED, DEEP, ENTITY_BOMB, OUTER_ENTITY, OTHER_ENCODING, HUGE_TEXT, OTHER_NAMESPACE, HTML, EMPTY, TWICE, PIECE_GONE
	}

	@Test
	void eachHasAReason() throws Exception {
		long seed = Long.getLong("dossierbrug.seed", System.nanoTime());
		System.out.println("SpoiledAnswersTest: -Ddossierbrug.seed=" + seed);
		Random random = new Random(seed);
		Map<Spoiling, Integer> rosters = new EnumMap<>(Spoiling.class);
		UwlrLine line = new UwlrLine("las", Text.same("LAS"), Text.same("-"), YearsGiven.ANY);
		try (TestLas las = new TestLas(); HttpClient http = HttpClient.newHttpClient()) {
			for (int i = 0; i < ANSWERS; i++) {
				Spoiling spoiling = Spoiling.values()[i % Spoiling.values().length];
				las.answers(new Answer(200, spoiled(spoiling, random)));
				String what = "seed " + seed + ", answer " + i + ", " + spoiling;
				if (assertTimeoutPreemptively(Duration.ofSeconds(20), () -> isRoster(line, las, http, what), what)) {
					rosters.merge(spoiling, 1, Integer::sum);
				}
			}
		}
		assertEquals(Map.of(), without(rosters, Spoiling.BYTES_FLIPPED, Spoiling.PIECE_GONE, Spoiling.TAGS_SWAPPED, Spoiling.HUGE_TEXT,
				Spoiling.OTHER_ENCODING), "these can never be a roster");
	}

	private static boolean isRoster(UwlrLine line, TestLas las, HttpClient http, String what) throws Exception {
		try {
			Reply<Optional<Roster>> reply = line.roster(TestLine.call(las, http, "00"), new RosterQuestion(new SchoolYear(2026), Optional.empty()));
			return switch (reply) {
				case Reply.Done<Optional<Roster>>(Optional<Roster> roster) -> roster.isPresent();
				case Reply.NotNow<Optional<Roster>> no -> false;
				case Reply.Never<Optional<Roster>> no -> false;
			};
		} catch (UnreadableAnswerException e) {
			assertTrue(!e.getMessage().isBlank() && !e.getMessage().contains("Berg") && !e.getMessage().contains("6782"), what);
			return false;
		}
	}

	private static Map<Spoiling, Integer> without(Map<Spoiling, Integer> some, Spoiling... those) {
		for (Spoiling one : those) {
			some.remove(one);
		}
		return Map.copyOf(some);
	}

	private static byte[] spoiled(Spoiling spoiling, Random random) {
		String whole = Answers.everything();
		return switch (spoiling) {
			case CUT_OFF -> whole.substring(0, random.nextInt(whole.length() - 1)).getBytes(StandardCharsets.UTF_8);
			case TAGS_SWAPPED -> swapped(whole, random).getBytes(StandardCharsets.UTF_8);
			case BYTES_FLIPPED -> flipped(whole.getBytes(StandardCharsets.UTF_8), random);
			case DEEP -> whole.replace("<leerlingen>", "<leerlingen>" + "<a>".repeat(100 + random.nextInt(100_000))).getBytes(StandardCharsets.UTF_8);
			case ENTITY_BOMB -> ("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"" + "x".repeat(100) + "\"><!ENTITY c \"" + "&b;".repeat(100)
					+ "\"><!ENTITY d \"" + "&c;".repeat(100) + "\">]>" + body(whole).replace("Berg", "&d;")).getBytes(StandardCharsets.UTF_8);
			case OUTER_ENTITY -> ("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>" + body(whole).replace("Berg", "&b;"))
					.getBytes(StandardCharsets.UTF_8);
			case OTHER_ENCODING -> whole.replace("Noor", "Noör").getBytes(random.nextBoolean() ? StandardCharsets.ISO_8859_1
					: random.nextBoolean() ? StandardCharsets.UTF_16LE : Charset.forName("IBM850"));
			case HUGE_TEXT -> whole.replace("Berg", "B".repeat(1 + random.nextInt(6 << 20))).getBytes(StandardCharsets.UTF_8);
			case OTHER_NAMESPACE -> whole.replace(random.nextBoolean() ? "edustandaard" : "xmlsoap", "voorbeeld").getBytes(StandardCharsets.UTF_8);
			case HTML -> ("<!doctype html><html><head><title>Inloggen</title><body><p>Berg<br>" + random.nextInt()).getBytes(StandardCharsets.UTF_8);
			case EMPTY -> " \n\t".substring(0, random.nextInt(4)).getBytes(StandardCharsets.UTF_8);
			case TWICE -> (whole + whole).getBytes(StandardCharsets.UTF_8);
			case PIECE_GONE -> withoutPiece(whole, random).getBytes(StandardCharsets.UTF_8);
		};
	}

	private static String body(String whole) {
		return whole.substring(whole.indexOf("?>") + 2);
	}

	private static String withoutPiece(String whole, Random random) {
		int from = random.nextInt(whole.length());
		return whole.substring(0, from) + whole.substring(Math.min(whole.length(), from + 1 + random.nextInt(60)));
	}

	private static String swapped(String whole, Random random) {
		String[] tags = whole.split("(?=<)");
		for (int i = 0; i < 1 + random.nextInt(4); i++) {
			int one = random.nextInt(tags.length);
			int other = random.nextInt(tags.length);
			String kept = tags[one];
			tags[one] = tags[other];
			tags[other] = kept;
		}
		return String.join("", tags);
	}

	private static byte[] flipped(byte[] bytes, Random random) {
		for (int i = 0; i < 1 + random.nextInt(8); i++) {
			bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
		}
		return bytes;
	}
}

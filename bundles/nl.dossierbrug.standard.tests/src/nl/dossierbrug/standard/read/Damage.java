package nl.dossierbrug.standard.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Damages bytes as disks, transports and ill will do: flips, inserts, deletes, cuts, doubles and mixes. Half of it leaves
 * the tags alone, so that what comes after the parser is reached too.
 */
final class Damage {

	private static final String[] PIECES = { "<", ">", "</", "/>", "&", ";", "&#", "&#x0;", "&#xD800;", "&lt;", "&x;", "<!--",
			"-->", "<![CDATA[", "]]>", "<?", "?>", "<!DOCTYPE d [<!ENTITY x 'y'>]>", "\"", "'", "=", "xmlns=''", "xmlns:a='b'",
			" xsi:nil='true'", "\u0000", "\uFEFF", "\uFFFE", "é", "\uD83C\uDF00", "-1", "1e9", "999999999999", "true", " ", "\r",
			"<communicatie>", "<leerling>", "</leerling>", "<bsn>", "<?xml version='1.0'?>", "encoding='UTF-16'" };
	private static final int LONGEST = 400;

	private final RandomGenerator random;

	Damage(RandomGenerator random) {
		this.random = random;
	}

	/** @param other bytes of which a piece may come in */
	byte[] of(byte[] good, byte[] other) {
		byte[] bytes = good.clone();
		for (int times = 1 + random.nextInt(4); times > 0 && bytes.length > 0; times--) {
			bytes = once(bytes, other);
		}
		return bytes;
	}

	private byte[] once(byte[] bytes, byte[] other) {
		int at = random.nextInt(bytes.length);
		if (random.nextBoolean()) {
			return betweenTags(bytes, at);
		}
		int length = 1 + random.nextInt(Math.min(LONGEST, bytes.length - at));
		switch (random.nextInt(10)) {
			case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
			case 1 -> bytes[at] = (byte) random.nextInt(256);
			case 2 -> bytes[at] = (byte) "<>&;/!?[]'\"= \0x:-0".charAt(random.nextInt(18));
			case 3, 4 -> {
				return joined(bytes, at, PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8), at);
			}
			case 5 -> {
				return joined(bytes, at, new byte[0], at + length);
			}
			case 6 -> {
				return random.nextInt(4) == 0 ? joined(bytes, at, new byte[0], bytes.length) : bytes;
			}
			case 7, 8 -> {
				byte[] again = Arrays.copyOfRange(bytes, at, at + length);
				return joined(bytes, random.nextBoolean() ? at : random.nextInt(bytes.length), again, -1);
			}
			default -> {
				int from = random.nextInt(other.length);
				int to = Math.min(other.length, from + 1 + random.nextInt(LONGEST));
				return joined(bytes, at, Arrays.copyOfRange(other, from, to), at + length);
			}
		}
		return bytes;
	}

	/** Changes a letter of a text, or deletes, doubles or moves a line: in the samples that is an element or a tag. */
	private byte[] betweenTags(byte[] bytes, int at) {
		int from = after(bytes, at, '\n');
		int to = after(bytes, from, '\n');
		boolean whole = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1).contains("</");
		int kind = random.nextInt(whole ? 8 : 4);
		if (kind < 4) {
			int letter = after(bytes, at, '>');
			if (letter < bytes.length && bytes[letter] > ' ' && bytes[letter] != '<' && bytes[letter] != '&') {
				bytes[letter] = (byte) "0123456789aZ -.@+".charAt(random.nextInt(17));
			}
			return bytes;
		}
		byte[] line = Arrays.copyOfRange(bytes, from, to);
		byte[] rest = kind == 4 ? bytes : joined(bytes, from, new byte[0], to);
		int there = kind == 5 || rest.length == 0 ? from : after(rest, random.nextInt(rest.length), '\n');
		return kind == 6 ? rest : joined(rest, Math.min(there, rest.length), line, -1);
	}

	private static int after(byte[] bytes, int from, char mark) {
		int at = from;
		while (at < bytes.length && bytes[at] != mark) {
			at++;
		}
		return Math.min(at + 1, bytes.length);
	}

	/** @param onFrom where the first goes on; less than zero for where it left off */
	private static byte[] joined(byte[] bytes, int until, byte[] between, int onFrom) {
		int rest = onFrom < 0 ? until : onFrom;
		ByteArrayOutputStream joined = new ByteArrayOutputStream(bytes.length + between.length);
		joined.write(bytes, 0, until);
		joined.writeBytes(between);
		joined.write(bytes, rest, bytes.length - rest);
		return joined.toByteArray();
	}
}

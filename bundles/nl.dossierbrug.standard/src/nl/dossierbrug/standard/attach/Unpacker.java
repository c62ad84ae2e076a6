package nl.dossierbrug.standard.attach;

import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks entries of archives, into as much memory as they say they need, after looking whether that can be true, and
 * counting what really comes out. For one thread; made once for all attachments of a dossier, since what unpacks is not
 * cheap to make.
 */
final class Unpacker implements AutoCloseable {

	private final Limits limits;
	private final Inflater inflater = new Inflater(true);
	private final CRC32 sum = new CRC32();
	private byte[] excess;

	Unpacker(Limits limits) {
		this.limits = limits;
	}

	/** The limits it keeps to. */
	Limits limits() {
		return limits;
	}

	/**
	 * Unpacks one entry.
	 *
	 * @param archive the archive
	 * @param member of that archive's {@link ZipDirectory}
	 * @param most how many bytes may come of it
	 */
	Attempt<byte[]> unpack(byte[] archive, Member member, int most) {
		if (member.locked()) {
			return Attempt.failed(Defect.LOCKED);
		}
		if (limits.explodes(member.size(), member.packed())) {
			return Attempt.failed(Defect.BOMB);
		}
		if (member.size() > most) {
			return Attempt.failed(Defect.TOO_LARGE);
		}
		Attempt<byte[]> attempt = switch (member.method()) {
			case Member.STORED -> copy(archive, member);
			case Member.DEFLATED -> inflate(archive, member);
			default -> Attempt.failed(Defect.METHOD);
		};
		return attempt instanceof Attempt.Got<byte[]>(byte[] bytes) && !sumFits(bytes, member)
				? Attempt.failed(Defect.DAMAGED) : attempt;
	}

	private boolean sumFits(byte[] bytes, Member member) {
		sum.reset();
		sum.update(bytes);
		return (int) sum.getValue() == member.crc();
	}

	private static Attempt<byte[]> copy(byte[] archive, Member member) {
		return member.size() != member.packed() ? Attempt.failed(Defect.DAMAGED)
				: Attempt.got(Arrays.copyOfRange(archive, (int) member.data(), (int) member.end()));
	}

	private Attempt<byte[]> inflate(byte[] archive, Member member) {
		byte[] out = new byte[(int) member.size()];
		inflater.reset();
		inflater.setInput(archive, (int) member.data(), (int) member.packed());
		try {
			int size = 0;
			while (size < out.length) {
				int more = inflater.inflate(out, size, out.length - size);
				if (more == 0) {
					return Attempt.failed(Defect.DAMAGED);
				}
				size += more;
			}
			return rest(out, member);
		} catch (DataFormatException e) {
			return Attempt.failed(Defect.DAMAGED);
		}
	}

	/** Nothing may come after what the archive said; more than a little more is a lie with a purpose. */
	private Attempt<byte[]> rest(byte[] out, Member member) throws DataFormatException {
		if (excess == null) {
			excess = new byte[8192];
		}
		long size = out.length;
		int more;
		while ((more = inflater.inflate(excess)) > 0) {
			size += more;
			if (limits.explodes(size, member.packed()) || size > limits.unpacked()) {
				return Attempt.failed(Defect.BOMB);
			}
		}
		boolean whole = size == out.length && inflater.finished() && inflater.getRemaining() == 0;
		return whole ? Attempt.got(out) : Attempt.failed(Defect.DAMAGED);
	}

	@Override
	public void close() {
		inflater.end();
	}
}

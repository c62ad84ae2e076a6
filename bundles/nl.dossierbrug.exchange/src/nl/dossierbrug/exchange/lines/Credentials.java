package nl.dossierbrug.exchange.lines;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is secret of a line.
 *
 * @param certificate the PKCS 12 file; none when it is empty
 * @param passphrase of that file
 * @param particulars what was filled in of what the connector asks besides, by key
 */
record Credentials(byte[] certificate, String passphrase, Map<String, String> particulars) {

	private static final int VERSION = 1;

	static final Credentials NONE = new Credentials(new byte[0], "", Map.of());

	Credentials {
		particulars = Map.copyOf(particulars);
	}

	boolean hasCertificate() {
		return certificate.length > 0;
	}

	/** As it is sealed. */
	byte[] bytes() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DataOutputStream out = new DataOutputStream(bytes)) {
			out.writeByte(VERSION);
			out.writeInt(certificate.length);
			out.write(certificate);
			out.writeUTF(passphrase);
			out.writeInt(particulars.size());
			for (Map.Entry<String, String> particular : new TreeMap<>(particulars).entrySet()) {
				out.writeUTF(particular.getKey());
				out.writeUTF(particular.getValue());
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}

	/** What {@link #bytes} gave; empty when it is not that, as a later version may have sealed. */
	static Optional<Credentials> of(byte[] bytes) {
		try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
			if (in.readByte() != VERSION) {
				return Optional.empty();
			}
			byte[] certificate = in.readNBytes(in.readInt());
			String passphrase = in.readUTF();
			Map<String, String> particulars = new TreeMap<>();
			for (int left = in.readInt(); left > 0; left--) {
				String key = in.readUTF();
				particulars.put(key, in.readUTF());
			}
			return Optional.of(new Credentials(certificate, passphrase, particulars));
		} catch (IOException | IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	/** Nothing of it. */
	@Override
	public String toString() {
		return "credentials of a line";
	}
}

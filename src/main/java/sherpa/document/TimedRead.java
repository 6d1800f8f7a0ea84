package sherpa.document;

import java.io.IOException;

import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;

/// Bytes that can be read until a deadline only, so that a parser that goes round in circles ends.
final class TimedRead implements RandomAccessRead {

    private static final int READS_A_LOOK = 256;

    private final RandomAccessRead bytes;
    private final Runnable look;
    private int reads;

    /// @param look throws when time is over
    TimedRead(byte[] bytes, Runnable look) {
        this.bytes = new RandomAccessReadBuffer(bytes);
        this.look = look;
    }

    private void count() {
        if (++reads % READS_A_LOOK == 0)
            look.run();
    }

    @Override
    public int read() throws IOException {
        count();
        return bytes.read();
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        count();
        return bytes.read(to, offset, length);
    }

    @Override
    public void seek(long position) throws IOException {
        count();
        bytes.seek(position);
    }

    @Override
    public long getPosition() throws IOException {
        return bytes.getPosition();
    }

    @Override
    public long length() throws IOException {
        return bytes.length();
    }

    @Override
    public boolean isClosed() {
        return bytes.isClosed();
    }

    @Override
    public boolean isEOF() throws IOException {
        return bytes.isEOF();
    }

    @Override
    public RandomAccessReadView createView(long start, long length) {
        return new RandomAccessReadView(this, start, length);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}

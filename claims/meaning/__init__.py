"""What sentences mean, as vectors: for the extra ``semantic`` alone."""
